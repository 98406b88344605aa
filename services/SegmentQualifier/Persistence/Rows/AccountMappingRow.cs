namespace Audiences.SegmentQualifier.Persistence.Rows;

public sealed class AccountMappingRow
{
    public required string Workspace { get; init; }

    public required Guid AccountId { get; init; }

    public required long Version { get; init; }

    /// <summary>JSON: export attribute to path.</summary>
    public required string Attributes { get; init; }

    public string? DefaultCountry { get; init; }

    public required bool Deleted { get; init; }
}
