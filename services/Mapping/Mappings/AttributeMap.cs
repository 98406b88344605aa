namespace Audiences.Mapping.Mappings;

/// <summary>An account's mapping as a row: which property feeds which export attribute. A deleted one stays, so that its last state can be told again.</summary>
public sealed class AttributeMap
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The account that it belongs to.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Counts changes up; also guards against two writers.</summary>
    public long Version { get; set; }

    /// <summary>How identifiers become rows at Meta.</summary>
    public required string Action { get; set; }

    /// <summary>Export attribute to path or constant, as JSON.</summary>
    public required string Attributes { get; set; }

    /// <summary>The country of records that name none.</summary>
    public string? DefaultCountry { get; set; }

    /// <summary>When it was changed last, in UTC.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>Who changed it last.</summary>
    public required string ChangedBy { get; set; }

    /// <summary>It went with its account.</summary>
    public bool Deleted { get; set; }
}
