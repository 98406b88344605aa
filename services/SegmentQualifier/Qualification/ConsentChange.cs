using Audiences.Contracts.Membership;
using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Links;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Publishing;

namespace Audiences.SegmentQualifier.Qualification;

/// <summary>
/// A membership whose event came long ago, and whose user changed consent now. The identifiers are not stored here:
/// none in the message says that those of this version stay.
/// </summary>
internal static class ConsentChange
{
    public static void AddTo(OutgoingMembers outgoing, AudienceLink link, Membership membership, ConsentStatement statement)
    {
        if (statement.Granted)
        {
            outgoing.Add(link, new QualifiedMember
            {
                UserId = membership.UserId,
                Version = membership.Version.ToContract(),
                Consent = statement.ToContract(),
            });
            return;
        }

        outgoing.Add(link, new DisqualifiedMember
        {
            UserId = membership.UserId,
            Version = membership.Version.ToContract(),
            Reason = DisqualificationReasons.Consent,
            Consent = statement.ToContract(),
        });
    }
}
