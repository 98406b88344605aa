namespace Audiences.Console.Api.CustomAudiences;

/// <summary>A segment that events were seen of.</summary>
/// <param name="SegmentId">The segment.</param>
/// <param name="Events">How many events came.</param>
/// <param name="LastSeen">When the last came.</param>
public sealed record SeenSegment(string SegmentId, long Events, DateTimeOffset LastSeen);
