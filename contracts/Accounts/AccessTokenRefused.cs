using MassTransit;

namespace Audiences.Contracts.Accounts;

/// <summary>There is no token to give.</summary>
[MessageUrn("audiences:access-token-refused")]
public sealed record AccessTokenRefused
{
    /// <summary>The account, as this system numbers it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Why, for people.</summary>
    public required string Reason { get; init; }
}
