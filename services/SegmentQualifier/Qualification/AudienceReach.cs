using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Links;
using Audiences.SegmentQualifier.Mappings;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Publishing;
using Audiences.SegmentQualifier.Telemetry;

namespace Audiences.SegmentQualifier.Qualification;

/// <summary>Works out what memberships mean for each audience that their segments feed.</summary>
public sealed class AudienceReach(IAudienceLinks links, IMappings mappings, QualifierTelemetry telemetry, ILogger<AudienceReach> logger)
{
    /// <summary>What is to be published.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="current">Memberships of this batch's events.</param>
    /// <param name="others">Memberships of users whose consent changed; those of <paramref name="current"/> among them are passed over.</param>
    /// <param name="consents">The newest statement of each user who made one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal async Task<OutgoingMembers> ApplyAsync(
        string workspace,
        IReadOnlyList<CurrentMembership> current,
        IReadOnlyList<Membership> others,
        IReadOnlyDictionary<string, Consent> consents,
        CancellationToken cancellationToken)
    {
        var segmentIds = current.Select(one => one.Membership.SegmentId).Concat(others.Select(other => other.SegmentId)).ToHashSet();
        var linked = (await links.OfSegmentsAsync(workspace, segmentIds, cancellationToken)).ToLookup(link => link.SegmentId);
        var accounts = await mappings.OfAccountsAsync(workspace, [.. linked.SelectMany(of => of).Select(link => link.AccountId).Distinct()], cancellationToken);
        foreach (var link in linked.SelectMany(of => of).Where(link => !accounts.ContainsKey(link.AccountId)))
        {
            Log.MappingMissing(logger, link.AccountId, link.AudienceId);
        }

        var outgoing = new OutgoingMembers(workspace);
        foreach (var one in current)
        {
            var judged = new JudgedMember(one, consents.GetValueOrDefault(one.Membership.UserId)?.Statement, accounts);
            foreach (var link in linked[one.Membership.SegmentId])
            {
                judged.AddTo(outgoing, link);
            }

            telemetry.CountRejected(judged.Rejections);
        }

        var published = current.Select(one => (one.Membership.SegmentId, one.Membership.UserId)).ToHashSet();
        foreach (var other in others.Where(other => !published.Contains((other.SegmentId, other.UserId))))
        {
            foreach (var link in linked[other.SegmentId])
            {
                ConsentChange.AddTo(outgoing, link, other, consents[other.UserId].Statement);
            }
        }

        return outgoing;
    }
}
