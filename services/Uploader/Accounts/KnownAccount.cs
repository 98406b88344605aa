using Audiences.Contracts.Accounts;

namespace Audiences.Uploader.Accounts;

/// <summary>An ad account as Accounts last described it.</summary>
public sealed class KnownAccount
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The account.</summary>
    public required Guid Id { get; set; }

    /// <summary>The version of the state; only a higher one replaces it.</summary>
    public long Version { get; set; }

    /// <summary>The name that people gave it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Meta's number, without <c>act_</c>.</summary>
    public string AdAccountId { get; set; } = "";

    /// <summary>The Graph API version.</summary>
    public string ApiVersion { get; set; } = "";

    /// <summary>One of <see cref="AdAccountStatuses"/>.</summary>
    public string Status { get; set; } = AdAccountStatuses.Disconnected;

    /// <summary>Why it is disconnected.</summary>
    public string? StatusReason { get; set; }

    /// <summary>Is it the workspace's default?</summary>
    public bool IsDefault { get; set; }

    /// <summary>It is being deleted, and its audiences at Meta with it: nothing new is linked to it.</summary>
    public bool Ending { get; set; }

    /// <summary>It was deleted.</summary>
    public bool Deleted { get; set; }
}
