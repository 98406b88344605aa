namespace Audiences.Console.Api.Operations;

/// <summary>All segments added up.</summary>
/// <param name="Events">How many events came.</param>
/// <param name="LastSeen">When the last did.</param>
public sealed record SegmentTotals(long Events, DateTimeOffset? LastSeen);
