namespace Audiences.SegmentQualifier.Persistence.Rows;

public sealed class ErasureRow
{
    public required Guid ReceiptId { get; init; }

    public required string Workspace { get; init; }

    /// <summary>Null once the erasure is completed.</summary>
    public string? UserId { get; set; }

    /// <summary>UTC ticks.</summary>
    public required long ErasedAt { get; init; }

    /// <summary>UTC ticks.</summary>
    public long? CompletedAt { get; set; }

    public int? Audiences { get; set; }

    /// <summary>When Meta accepted each removal, as JSON.</summary>
    public string? Removals { get; set; }
}
