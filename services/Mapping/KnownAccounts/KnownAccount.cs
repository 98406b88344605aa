namespace Audiences.Mapping.KnownAccounts;

/// <summary>An account that may have a mapping, as Accounts told of it.</summary>
public sealed class KnownAccount
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The version of the account that is stored here.</summary>
    public long Version { get; set; }

    /// <summary>It was deleted.</summary>
    public bool Deleted { get; set; }
}
