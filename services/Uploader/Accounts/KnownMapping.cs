namespace Audiences.Uploader.Accounts;

/// <summary>An account's mapping as Mapping last described it.</summary>
public sealed class KnownMapping
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; set; }

    /// <summary>The account.</summary>
    public required Guid AccountId { get; set; }

    /// <summary>The version of the state; only a higher one replaces it.</summary>
    public long Version { get; set; }

    /// <summary>How users become rows, unless the audience says otherwise.</summary>
    public string Action { get; set; } = "";

    /// <summary>Export attribute to path.</summary>
    public Dictionary<string, string> Attributes { get; set; } = [];

    /// <summary>Default country.</summary>
    public string? DefaultCountry { get; set; }

    /// <summary>It went with its account.</summary>
    public bool Deleted { get; set; }
}
