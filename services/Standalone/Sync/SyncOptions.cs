namespace Audiences.Standalone.Sync;

/// <summary>What <c>sync</c> was asked for.</summary>
internal sealed record SyncOptions
{
    /// <summary>NDJSON, CSV or Parquet files; <c>-</c> is standard input.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The segments to keep in step; with one, records that name no segment belong to it.</summary>
    public required IReadOnlyList<string> Segments { get; init; }

    /// <summary>The folder of the installation.</summary>
    public required string DataFolder { get; init; }

    /// <summary><c>ndjson</c>, <c>csv</c> or <c>parquet</c>; null goes by the file's name.</summary>
    public string? Format { get; init; }

    /// <summary>What records without a type are.</summary>
    public string Type { get; init; } = "qualified";

    /// <summary>Use the stand-in for Meta.</summary>
    public bool Sandbox { get; init; }

    /// <summary>The ad account to use or to connect, by Meta's number; null means the default one.</summary>
    public string? AdAccount { get; init; }

    /// <summary>The environment variable that holds the access token for connecting it.</summary>
    public string TokenVariable { get; init; } = "META_ACCESS_TOKEN";

    /// <summary>The Graph API version for connecting it.</summary>
    public string ApiVersion { get; init; } = "25.0";

    /// <summary>Attribute to path; empty keeps the account's mapping, or goes by the records' property names.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>();

    /// <summary><c>singleIdentifier</c> or <c>multipleIdentifiers</c>; null keeps the mapping's.</summary>
    public string? Action { get; init; }

    /// <summary>The country of phone numbers that name none.</summary>
    public string? DefaultCountry { get; init; }

    /// <summary>Where rejected records are listed.</summary>
    public string Report { get; init; } = "sync-report.ndjson";

    /// <summary>Print the result as JSON.</summary>
    public bool Json { get; init; }
}
