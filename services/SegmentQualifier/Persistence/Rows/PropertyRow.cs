namespace Audiences.SegmentQualifier.Persistence.Rows;

public sealed class PropertyRow
{
    public required string Workspace { get; init; }

    public required string Path { get; init; }

    /// <summary>Kinds of values, as bits.</summary>
    public required int Types { get; init; }

    public required long Events { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long FirstSeen { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long LastSeen { get; init; }
}
