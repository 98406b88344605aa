namespace Audiences.SegmentQualifier.Persistence.Rows;

public sealed class AudienceLinkRow
{
    public required string Workspace { get; init; }

    public required Guid AudienceId { get; init; }

    public required long Version { get; init; }

    public required string SegmentId { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>JSON.</summary>
    public required string Conditions { get; init; }

    public required bool Deleted { get; init; }

    public required bool ValueBased { get; init; }
}
