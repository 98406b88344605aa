using Audiences.SegmentQualifier.Quality;

namespace Audiences.SegmentQualifier.Persistence.Rows;

public sealed class QualityCountRow
{
    public required string Workspace { get; init; }

    public required Guid AudienceId { get; init; }

    public required QualityBucket Bucket { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long StartsAt { get; init; }

    public required string Subject { get; init; }

    public required string Outcome { get; init; }

    public required string Code { get; init; }

    public required long Count { get; init; }
}
