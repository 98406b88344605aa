using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.AdAccounts;

/// <summary>An ad account at Meta that audiences are sent to, as a row. A deleted one stays without its token, so that its last state can be told again.</summary>
public sealed class AdAccount
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account, as this system numbers it.</summary>
    public required Guid Id { get; init; }

    /// <summary>Counts changes up; also guards against two writers.</summary>
    public long Version { get; set; } = 1;

    /// <summary>The name that people gave it.</summary>
    public required string Name { get; set; }

    /// <summary>Meta's number, without <c>act_</c>.</summary>
    public required string AdAccountId { get; init; }

    /// <summary>The Graph API version, numeric: <c>25.0</c>.</summary>
    public required string ApiVersion { get; set; }

    /// <summary>The access token, encrypted at rest; null once the account is deleted.</summary>
    public string? ProtectedToken { get; set; }

    /// <summary>One of <see cref="AdAccountStatuses"/>.</summary>
    public string Status { get; set; } = AdAccountStatuses.Connected;

    /// <summary>Why it is disconnected, for people.</summary>
    public string? StatusReason { get; set; }

    /// <summary>Audiences that name no account go here. At most one of a workspace, which the database enforces.</summary>
    public bool IsDefault { get; set; }

    /// <summary>When it was added, in UTC.</summary>
    public required DateTimeOffset AddedOn { get; init; }

    /// <summary>Who added it.</summary>
    public required string AddedBy { get; init; }

    /// <summary>When today's token was stored, in UTC: failures from before it say nothing about it.</summary>
    public required DateTimeOffset ConnectedOn { get; set; }

    /// <summary>When it was last checked with Meta, in UTC.</summary>
    public required DateTimeOffset CheckedOn { get; set; }

    /// <summary>When the token runs out, in UTC; null when it never does or nobody knows.</summary>
    public DateTimeOffset? TokenExpiresAt { get; set; }

    /// <summary>It was deleted.</summary>
    public bool Deleted { get; set; }

    /// <summary>The state that the other services get.</summary>
    public AdAccountState ToState() => new()
    {
        Workspace = Workspace,
        AccountId = Id,
        Version = Version,
        Name = Name,
        AdAccountId = AdAccountId,
        ApiVersion = ApiVersion,
        Status = Status,
        StatusReason = StatusReason,
        IsDefault = IsDefault,
        Deleted = Deleted,
    };
}
