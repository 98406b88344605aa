namespace Audiences.Contracts.Membership;

/// <summary>The values of <see cref="DisqualifiedMember.Reason"/>.</summary>
public static class DisqualificationReasons
{
    /// <summary>The user left the segment.</summary>
    public const string Segment = "segment";

    /// <summary>The user is in the segment, but withdrew consent.</summary>
    public const string Consent = "consent";

    /// <summary>The user is in the segment, but does not meet the audience's conditions.</summary>
    public const string Conditions = "conditions";
}
