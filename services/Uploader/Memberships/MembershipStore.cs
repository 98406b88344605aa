using Audiences.Uploader.Boost;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Retention;

namespace Audiences.Uploader.Memberships;

/// <summary>The desired state: merges what the messages say, in any order and any number of times.</summary>
internal sealed class MembershipStore(UploaderStore store, MemberBoosts boosts, UrgentRemovals urgent, TouchedAudiences touched, TimeProvider time)
{
    /// <summary>Merges the changes of one audience and commits. Changes for an audience that is not linked are dropped.</summary>
    public async Task ApplyAsync(string workspace, Guid audienceId, IReadOnlyList<MembershipChange> changes, CancellationToken cancellationToken)
    {
        var users = changes.Select(change => change.UserId).Distinct(StringComparer.Ordinal).ToList();
        if (await MergeAsync(workspace, audienceId, changes, users, cancellationToken))
        {
            await boosts.SettleAsync(workspace, audienceId, users, cancellationToken);
        }

        touched.Add(workspace, audienceId);
        await urgent.NoteAsync(workspace, audienceId, changes, cancellationToken);
    }

    /// <summary>True when the audience is boosted, so that links which changed meanwhile have to be looked at.</summary>
    private async Task<bool> MergeAsync(string workspace, Guid audienceId, IReadOnlyList<MembershipChange> changes, IReadOnlyList<string> users, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await ErasureLock.ShareAsync(transaction, workspace, cancellationToken);
        var parameters = new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId };
        if (await LinkedAudience.ReadAsync(transaction, parameters, cancellationToken) is not { Resync: var resync, Boost: var scope, ValueBased: var valueBased })
        {
            return false;
        }

        parameters["resync"] = resync.Number;
        parameters["resync_mapping_version"] = resync.MappingVersion;
        parameters["confirmed_day"] = RetentionDays.Of(time.GetUtcNow());
        var confirmed = false;
        foreach (var round in Rounds(valueBased ? changes : [.. changes.Select(change => change.WithoutValue())]))
        {
            var rows = Rows(workspace, round);
            if (resync.Number == 0)
            {
                await transaction.ExecuteManyAsync(MembershipMerge.Sql, rows, parameters, cancellationToken);
                continue;
            }

            var of = await transaction.QueryManyAsync(MembershipMerge.Sql + MembershipMerge.ReturningResync, rows, parameters, reader => reader.GetInt32(0), cancellationToken);
            confirmed |= of.Contains(resync.Number);
        }

        if (scope is not null)
        {
            await MemberBoosts.ApplyAsync(transaction, workspace, audienceId, scope, users, cancellationToken);
        }

        if (confirmed)
        {
            await resync.NoteConfirmationAsync(transaction, parameters, time.GetUtcNow(), cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return scope is not null;
    }

    /// <summary>One statement may touch a row once: a user's second change goes into the second round.</summary>
    private static IEnumerable<IReadOnlyList<MembershipChange>> Rounds(IReadOnlyList<MembershipChange> changes) =>
        changes.GroupBy(change => change.UserId, StringComparer.Ordinal)
            .SelectMany(user => user.Select((change, round) => (change, round)))
            .GroupBy(item => item.round, item => item.change)
            .OrderBy(round => round.Key)
            .Select(round => round.OrderBy(change => change.UserId, StringComparer.Ordinal).ToList());

    private static BulkRows Rows(string workspace, IReadOnlyList<MembershipChange> changes) => new(
        BulkColumn.Text("user_id", changes.Select(c => c.UserId)),
        BulkColumn.Bytes("user_hash", changes.Select(c => UserHash.Of(workspace, c.UserId))),
        BulkColumn.Number("occurred_at", changes.Select(c => (long?)c.Version.OccurredAt.UtcTicks)),
        BulkColumn.Number("sequence", changes.Select(c => (long?)(c.Version.Sequence ?? long.MinValue))),
        BulkColumn.Text("event_id", changes.Select(c => c.Version.EventId)),
        BulkColumn.Flag("qualified", changes.Select(c => (bool?)c.Qualified)),
        BulkColumn.Text("reason", changes.Select(c => c.Reason)),
        BulkColumn.Bytes("identifiers", changes.Select(c => c.Identifiers)),
        BulkColumn.Number("mapping_version", changes.Select(c => (long?)Narrow(c.MappingVersion))),
        BulkColumn.Number("audience_version", changes.Select(c => (long?)Narrow(c.AudienceVersion))),
        BulkColumn.Number("consent_as_of", changes.Select(c => c.Consent?.AsOf.UtcTicks)),
        BulkColumn.Flag("consent_granted", changes.Select(c => c.Consent?.Granted)),
        BulkColumn.Text("trace_parent", changes.Select(c => c.TraceParent)));

    /// <summary>The columns have 32 bits: there is a row a member, and nobody changes a mapping two thousand million times.</summary>
    private static long Narrow(long version) => Math.Clamp(version, 0, int.MaxValue);
}
