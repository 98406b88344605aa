namespace Audiences.SegmentQualifier.Segments;

/// <summary>A segment that events were seen of.</summary>
/// <param name="SegmentId">The segment.</param>
/// <param name="Events">How many events came, redelivered ones among them.</param>
/// <param name="FirstSeen">When the first came, in UTC.</param>
/// <param name="LastSeen">When the last came, in UTC.</param>
public sealed record Segment(string SegmentId, long Events, DateTimeOffset FirstSeen, DateTimeOffset LastSeen);
