namespace Audiences.SegmentQualifier.Persistence.Rows;

/// <summary>A tombstone: it stays for ever and names nobody.</summary>
public sealed class ErasedUserRow
{
    public required string Workspace { get; init; }

    public required byte[] UserHash { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long ErasedAt { get; init; }
}
