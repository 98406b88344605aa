namespace Audiences.Accounts.LinkedAudiences;

/// <summary>An audience that is sent with an account: what deleting the account would stop.</summary>
public sealed class LinkedAudience
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The audience, as this system numbers it.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>The version of the audience that is stored here.</summary>
    public long Version { get; set; }

    /// <summary>The account that it is sent with.</summary>
    public Guid AccountId { get; set; }

    /// <summary>The audience's name.</summary>
    public required string Name { get; set; }

    /// <summary>It was unlinked.</summary>
    public bool Deleted { get; set; }

    /// <summary>It was unlinked, but what is to happen at Meta has not happened yet.</summary>
    public bool Ending { get; set; }
}
