using MassTransit;

namespace Audiences.Contracts.Accounts;

/// <summary>An account's token, encrypted for holders of the shared key ring: who reads the bus learns nothing.</summary>
[MessageUrn("audiences:access-token-provided")]
public sealed record AccessTokenProvided
{
    /// <summary>The account, as this system numbers it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The token under Data Protection, purpose <c>Audiences.AccessToken.Transport</c>; good for minutes.</summary>
    public required string ProtectedToken { get; init; }

    /// <summary>Meta's number of the ad account, without <c>act_</c>.</summary>
    public required string AdAccountId { get; init; }

    /// <summary>The Graph API version, numeric.</summary>
    public required string ApiVersion { get; init; }
}
