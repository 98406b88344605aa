namespace Audiences.SegmentQualifier.Persistence.Rows;

public sealed class DeadLetterRow
{
    public required string Workspace { get; init; }

    public required Guid Id { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long ReceivedAt { get; init; }

    public required string Source { get; init; }

    public string? EventId { get; init; }

    public required string Field { get; set; }

    public required string Error { get; set; }

    /// <summary>Under Data Protection; null when it was too large to keep, and once it was accepted.</summary>
    public byte[]? Payload { get; set; }

    public required string State { get; set; }
}
