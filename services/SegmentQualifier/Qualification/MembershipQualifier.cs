using Audiences.Intake;
using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Erasures;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Properties;
using Audiences.SegmentQualifier.Publishing;
using Audiences.SegmentQualifier.Quality;
using Audiences.SegmentQualifier.Segments;
using Audiences.SegmentQualifier.Telemetry;

namespace Audiences.SegmentQualifier.Qualification;

/// <summary>
/// Turns membership events into qualifications and disqualifications for each audience. It writes both registers,
/// commits, then reads back what others wrote, then publishes: of two qualifiers that work on the same user at once, at
/// least one sees both statements. Doing it again, after a crash at any step, does no harm.
/// </summary>
public sealed class MembershipQualifier(
    IMembershipStore store,
    IErasures erasures,
    ISegments segments,
    AudienceReach reach,
    IMemberPublisher publisher,
    QualityCounter quality,
    PropertySightings properties,
    QualifierTelemetry telemetry)
{
    /// <summary>Qualifies events of any workspaces. When this returns, what follows from them is published.</summary>
    public async Task QualifyAsync(IReadOnlyList<ReceivedEvent> events, CancellationToken cancellationToken)
    {
        foreach (var workspace in events.GroupBy(received => received.Event.Workspace))
        {
            var newest = new NewestOfBatch();
            var erased = await erasures.ReadAsync(workspace.Key, UsersOf(workspace), cancellationToken);
            foreach (var received in workspace)
            {
                if (IsErased(erased, received.Event))
                {
                    telemetry.Count("erased", 1);
                }
                else
                {
                    newest.Add(received);
                }
            }

            await MergeAndPublishAsync(workspace.Key, newest, cancellationToken);
            properties.Look(workspace.Key, [.. workspace]);
            await segments.CountAsync(workspace.Key, workspace.CountBy(received => received.Event.SegmentId), cancellationToken);
        }
    }

    /// <summary>A user said whether they may be advertised to, without an event.</summary>
    public async Task StateConsentAsync(string workspace, ConsentStatement statement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var erased = await erasures.ReadAsync(workspace, [statement.UserId], cancellationToken);
        if (erased.TryGetValue(statement.UserId, out var erasedAt) && statement.AsOf <= erasedAt)
        {
            return;
        }

        var newest = new NewestOfBatch();
        newest.Add(statement);
        await MergeAndPublishAsync(workspace, newest, cancellationToken);
    }

    /// <summary>Publishes the consents of users that a crash kept from being published.</summary>
    public async Task PublishConsentsAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken) =>
        await PublishAsync(workspace, [], [], userIds, cancellationToken);

    private async Task MergeAndPublishAsync(string workspace, NewestOfBatch newest, CancellationToken cancellationToken)
    {
        if (newest.Memberships.Count == 0 && newest.Consents.Count == 0)
        {
            return;
        }

        var isCurrent = await store.MergeAsync(workspace, newest.Memberships, [.. newest.Consents], cancellationToken);
        var memberships = newest.Memberships.Where((_, i) => isCurrent[i]).ToList();
        var events = newest.Events.Where((_, i) => isCurrent[i]).ToList();
        telemetry.Count("current", memberships.Count);
        telemetry.Count("superseded", newest.Memberships.Count - memberships.Count);

        // Also users whose events were all too old: an earlier delivery may have died before it told every audience.
        var users = newest.Memberships.Select(membership => membership.UserId).Concat(newest.Consents.Select(consent => consent.UserId)).ToHashSet();
        await PublishAsync(workspace, memberships, events, users, cancellationToken);
    }

    private async Task PublishAsync(
        string workspace,
        IReadOnlyList<Membership> memberships,
        IReadOnlyList<ReceivedEvent> events,
        IReadOnlyCollection<string> users,
        CancellationToken cancellationToken)
    {
        var consents = (await store.ReadConsentsAsync(workspace, users, cancellationToken)).ToDictionary(consent => consent.Statement.UserId);
        var erased = await erasures.ReadAsync(workspace, users, cancellationToken);
        foreach (var (userId, erasedAt) in erased)
        {
            // The erasure came between our look and our write.
            await store.ForgetAsync(workspace, userId, erasedAt, cancellationToken);
        }

        var unpublished = consents.Values
            .Where(consent => consent.IsUnpublished && !(erased.TryGetValue(consent.Statement.UserId, out var erasedAt) && consent.Statement.AsOf <= erasedAt))
            .Select(consent => consent.Statement)
            .ToList();
        var others = unpublished.Count == 0
            ? []
            : await store.ReadQualifiedAsync(workspace, [.. unpublished.Select(statement => statement.UserId)], cancellationToken);

        var outgoing = await reach.ApplyAsync(
            workspace,
            [.. memberships.Zip(events, (membership, received) => new CurrentMembership(membership, received)).Where(current => !IsErased(erased, current.Received.Event))],
            others,
            consents,
            cancellationToken);
        await outgoing.PublishAsync(publisher, cancellationToken);
        quality.Add(outgoing.Quality);
        if (unpublished.Count > 0)
        {
            await store.MarkPublishedAsync(workspace, unpublished, cancellationToken);
        }
    }

    private static HashSet<string> UsersOf(IEnumerable<ReceivedEvent> events) => events.Select(received => received.Event.UserId).ToHashSet();

    private static bool IsErased(IReadOnlyDictionary<string, long> erased, MembershipEvent e) =>
        erased.TryGetValue(e.UserId, out var erasedAt) && e.OccurredAt.UtcTicks <= erasedAt;
}
