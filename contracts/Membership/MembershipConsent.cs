namespace Audiences.Contracts.Membership;

/// <summary>What a user said about being advertised to.</summary>
public sealed record MembershipConsent
{
    /// <summary>True: may be advertised to. False: out of every audience in the next cycle. Absent says nothing.</summary>
    public bool? Advertising { get; init; }
}
