namespace Audiences.SegmentQualifier.Segments;

/// <summary>All segments of a workspace added up.</summary>
/// <param name="Segments">How many events were seen of.</param>
/// <param name="Events">How many events came, redelivered ones among them.</param>
/// <param name="LastSeen">When the last came, in UTC; null: none has.</param>
public sealed record SegmentTotals(int Segments, long Events, DateTimeOffset? LastSeen);
