namespace Audiences.SegmentQualifier.Quality;

/// <summary>An audience's events in one bucket.</summary>
/// <param name="StartsAt">The bucket's start, in UTC.</param>
/// <param name="Events">The events.</param>
public sealed record EventPoint(DateTimeOffset StartsAt, EventCounts Events);
