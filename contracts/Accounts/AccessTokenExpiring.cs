using MassTransit;

namespace Audiences.Contracts.Accounts;

/// <summary>
/// An account's access is about to run out: told once each at 14, 7 and 1 day. Account, end and days together name the
/// warning: the same again is a repetition.
/// </summary>
[EntityName("audiences.access-token-expiring")]
[MessageUrn("audiences:access-token-expiring")]
public sealed record AccessTokenExpiring
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account, as this system numbers it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The name that people gave it.</summary>
    public required string Name { get; init; }

    /// <summary>Meta's number of the ad account, without <c>act_</c>.</summary>
    public required string AdAccountId { get; init; }

    /// <summary>What runs out: one of <see cref="AccessEnds"/>.</summary>
    public required string Ends { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The threshold that was reached: 14, 7 or 1; no more days than that are left.</summary>
    public required int DaysLeft { get; init; }

    /// <summary>When it was noticed, in UTC.</summary>
    public required DateTimeOffset OccurredAt { get; init; }
}
