namespace Audiences.Contracts.Membership;

/// <summary>The values of <see cref="SegmentMembershipChanged.Type"/>.</summary>
public static class MembershipTypes
{
    /// <summary>The user came into the segment, or is in it still with newer properties.</summary>
    public const string Qualified = "qualified";

    /// <summary>The user left the segment.</summary>
    public const string Disqualified = "disqualified";
}
