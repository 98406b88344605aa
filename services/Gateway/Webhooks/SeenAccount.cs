namespace Audiences.Gateway.Webhooks;

/// <summary>An ad account's status as it was last seen, so that each loss of the connection is told once.</summary>
public sealed class SeenAccount
{
    /// <summary>The account.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The version of the state; only a higher one counts.</summary>
    public long Version { get; set; }

    /// <summary>The status of that version.</summary>
    public required string Status { get; set; }
}
