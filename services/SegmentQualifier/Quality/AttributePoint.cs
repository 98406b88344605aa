namespace Audiences.SegmentQualifier.Quality;

/// <summary>An attribute's values in one bucket.</summary>
/// <param name="StartsAt">The bucket's start, in UTC.</param>
/// <param name="Valid">Values that can be sent.</param>
/// <param name="Empty">Events that had no value.</param>
/// <param name="Rejected">Values that cannot be sent.</param>
/// <param name="Reasons">The rejected values by code.</param>
public sealed record AttributePoint(DateTimeOffset StartsAt, long Valid, long Empty, long Rejected, IReadOnlyDictionary<string, long> Reasons)
{
    internal static AttributePoint Of(DateTimeOffset startsAt, IEnumerable<QualityCount> counts)
    {
        var byOutcome = counts.ToLookup(count => count.Measure.Outcome);
        var reasons = byOutcome[QualityOutcomes.Rejected].ToDictionary(count => count.Measure.Code, count => count.Count);
        return new AttributePoint(
            startsAt,
            byOutcome[QualityOutcomes.Valid].Sum(count => count.Count),
            byOutcome[QualityOutcomes.Empty].Sum(count => count.Count),
            reasons.Values.Sum(),
            reasons);
    }
}
