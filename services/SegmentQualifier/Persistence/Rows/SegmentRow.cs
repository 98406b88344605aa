namespace Audiences.SegmentQualifier.Persistence.Rows;

public sealed class SegmentRow
{
    public required string Workspace { get; init; }

    public required string SegmentId { get; init; }

    public required long Events { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long FirstSeen { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long LastSeen { get; init; }
}
