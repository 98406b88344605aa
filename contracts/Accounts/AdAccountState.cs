using MassTransit;

namespace Audiences.Contracts.Accounts;

/// <summary>An ad account (destination) as it stands, without its token. Subscribers keep the highest <see cref="Version"/>.</summary>
[EntityName("audiences.ad-account-state")]
[MessageUrn("audiences:ad-account-state")]
public sealed record AdAccountState
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account, as this system numbers it.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Counts this account's changes up.</summary>
    public required long Version { get; init; }

    /// <summary>The name that people gave it.</summary>
    public required string Name { get; init; }

    /// <summary>Meta's number of the ad account, without <c>act_</c>.</summary>
    public required string AdAccountId { get; init; }

    /// <summary>The Graph API version, numeric: <c>25.0</c>.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>One of <see cref="AdAccountStatuses"/>.</summary>
    public required string Status { get; init; }

    /// <summary>Why it is disconnected, for people.</summary>
    public string? StatusReason { get; init; }

    /// <summary>Is it the workspace's default account?</summary>
    public required bool IsDefault { get; init; }

    /// <summary>It is being deleted, and its audiences at Meta with it: no new audience may be linked to it.</summary>
    public bool DeletesAudiences { get; init; }

    /// <summary>It was deleted; this is the last state.</summary>
    public bool Deleted { get; init; }
}
