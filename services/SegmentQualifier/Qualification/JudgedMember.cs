using Audiences.Contracts.Membership;
using Audiences.Identifiers;
using Audiences.SegmentQualifier.Conditions;
using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Links;
using Audiences.SegmentQualifier.Mappings;
using Audiences.SegmentQualifier.Publishing;

namespace Audiences.SegmentQualifier.Qualification;

/// <summary>One event's user, judged for each audience of the segment; identifiers are made once an account.</summary>
internal sealed class JudgedMember(CurrentMembership current, ConsentStatement? consent, IReadOnlyDictionary<Guid, CompiledMapping> accounts)
{
    private readonly MembershipVersion _version = current.Membership.Version.ToContract();
    private readonly ConsentState? _consent = consent?.ToContract();
    private Dictionary<Guid, IdentifiedEvent>? _identified;

    /// <summary>The values that an account's mapping reads and that can't be sent.</summary>
    public IEnumerable<RejectedValue> Rejections => _identified?.Values.SelectMany(read => read.Rejections) ?? [];

    public void AddTo(OutgoingMembers outgoing, AudienceLink link)
    {
        if (!current.Membership.Qualified)
        {
            outgoing.Add(link, Disqualified(link, DisqualificationReasons.Segment, null));
        }
        else if (!ConditionEvaluator.Hold(link.Conditions, current.Received.Event.Json))
        {
            outgoing.Quality.Of(link.AudienceId).AddConditions();
            outgoing.Add(link, Disqualified(link, DisqualificationReasons.Conditions, null));
        }
        else if (_consent is { Granted: false })
        {
            outgoing.Add(link, Disqualified(link, DisqualificationReasons.Consent, Identifiers(outgoing, link)));
        }
        else
        {
            outgoing.Add(link, Qualified(link, Identifiers(outgoing, link)));
        }
    }

    private QualifiedMember Qualified(AudienceLink link, byte[] identifiers) => new()
    {
        UserId = current.Membership.UserId,
        Version = _version,
        Identifiers = identifiers,
        MappingVersion = MappingVersion(link.AccountId),
        AudienceVersion = link.Version,
        Consent = _consent,
        TraceParent = current.Received.TraceParent,
    };

    private DisqualifiedMember Disqualified(AudienceLink link, string reason, byte[]? identifiers) => new()
    {
        UserId = current.Membership.UserId,
        Version = _version,
        Reason = reason,
        Identifiers = identifiers,
        MappingVersion = MappingVersion(link.AccountId),
        AudienceVersion = link.Version,
        Consent = _consent,
        TraceParent = current.Received.TraceParent,
    };

    private long MappingVersion(Guid accountId) => accounts.TryGetValue(accountId, out var mapping) ? mapping.Version : 0;

    private byte[] Identifiers(OutgoingMembers outgoing, AudienceLink link)
    {
        var tally = outgoing.Quality.Of(link.AudienceId);
        if (!accounts.TryGetValue(link.AccountId, out var mapping) || mapping.Reader is null)
        {
            tally.AddUnmapped();
            return IdentifiedEvent.Nobody.Bytes;
        }

        _identified ??= [];
        if (!_identified.TryGetValue(link.AccountId, out var identified))
        {
            identified = mapping.Identify(current.Received.Event.Json);
            _identified[link.AccountId] = identified;
        }

        tally.Add(identified);
        return link.ValueBased ? identified.Bytes : identified.BytesWithoutValue;
    }
}
