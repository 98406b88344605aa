using Audiences.Contracts.Membership;
using Audiences.Identifiers;

namespace Audiences.Uploader.Memberships;

/// <summary>Reads the messages' members.</summary>
public static class MembershipChanges
{
    /// <summary>A member who ought to be in.</summary>
    public static MembershipChange Of(QualifiedMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new(
            member.UserId,
            member.Version,
            true,
            null,
            Readable(member.Identifiers),
            member.Consent,
            member.TraceParent,
            member.MappingVersion,
            member.AudienceVersion);
    }

    /// <summary>A member who ought to be out; one whom consent alone holds back stays qualified in the event register.</summary>
    public static MembershipChange Of(DisqualifiedMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        var consentAlone = member.Reason == DisqualificationReasons.Consent;
        return new(
            member.UserId,
            member.Version,
            consentAlone,
            consentAlone ? null : member.Reason,
            consentAlone ? Readable(member.Identifiers) : null,
            member.Consent,
            member.TraceParent,
            member.MappingVersion,
            member.AudienceVersion);
    }

    /// <summary>Bytes that are no set count as an empty one: one broken member must not fail the others.</summary>
    private static byte[]? Readable(byte[]? bytes)
    {
        if (bytes is null)
        {
            return null;
        }

        try
        {
            var set = IdentifierSet.Parse(bytes);
            return set.IsEmpty ? [] : set.ToBytes();
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
