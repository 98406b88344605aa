namespace Audiences.SegmentQualifier.Quality;

/// <summary>How good the data was that an audience's events brought.</summary>
/// <param name="AudienceId">The audience.</param>
/// <param name="Bucket"><c>day</c> or <c>hour</c>.</param>
/// <param name="From">The start of the first bucket, in UTC.</param>
/// <param name="To">The end of the last bucket, in UTC.</param>
/// <param name="HasMapping">The account has a mapping that can be used, now.</param>
/// <param name="Events">The events, in all.</param>
/// <param name="Attributes">Each attribute that is mapped now or was counted.</param>
/// <param name="MatchKeys">How many of the events carried each match key that is mapped now or was counted.</param>
/// <param name="Series">The events by bucket, oldest first; buckets without events are left out.</param>
/// <param name="Notes">What stands out, and what to do about it.</param>
public sealed record AudienceQuality(
    Guid AudienceId,
    string Bucket,
    DateTimeOffset From,
    DateTimeOffset To,
    bool HasMapping,
    EventCounts Events,
    IReadOnlyList<AttributeQuality> Attributes,
    IReadOnlyList<MatchKeyCoverage> MatchKeys,
    IReadOnlyList<EventPoint> Series,
    IReadOnlyList<string> Notes);
