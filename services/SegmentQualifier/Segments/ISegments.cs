namespace Audiences.SegmentQualifier.Segments;

/// <summary>The segments that events were seen of.</summary>
public interface ISegments
{
    /// <summary>Counts events up. A redelivered event counts again: this is for people who look whether anything comes in.</summary>
    Task CountAsync(string workspace, IEnumerable<KeyValuePair<string, int>> events, CancellationToken cancellationToken);

    /// <summary>Segments in the order of their ids; those whose id has <paramref name="search"/> in it, in any case.</summary>
    Task<IReadOnlyList<Segment>> ListAsync(string workspace, string? search, string? after, int limit, CancellationToken cancellationToken);

    /// <summary>All segments added up.</summary>
    Task<SegmentTotals> AddUpAsync(string workspace, CancellationToken cancellationToken);
}
