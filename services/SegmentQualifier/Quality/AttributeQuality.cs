namespace Audiences.SegmentQualifier.Quality;

/// <summary>How an attribute's values came out.</summary>
/// <param name="Attribute">The export attribute.</param>
/// <param name="Mapped">It is on in the account's mapping now.</param>
/// <param name="Values">The values that were there: valid and rejected ones.</param>
/// <param name="Valid">Values that can be sent.</param>
/// <param name="Empty">Events that had no value: absent, null or blank.</param>
/// <param name="Rejected">Values that cannot be sent.</param>
/// <param name="Reasons">Why, the most frequent first.</param>
/// <param name="Series">The same by bucket, oldest first; buckets without events are left out.</param>
public sealed record AttributeQuality(
    string Attribute,
    bool Mapped,
    long Values,
    long Valid,
    long Empty,
    long Rejected,
    IReadOnlyList<RejectionReason> Reasons,
    IReadOnlyList<AttributePoint> Series)
{
    internal static AttributeQuality Of(string attribute, bool mapped, IReadOnlyList<QualityCount> counts)
    {
        var sums = counts.ToLookup(count => count.Measure.Outcome, count => count.Count);
        var (valid, rejected) = (sums[QualityOutcomes.Valid].Sum(), sums[QualityOutcomes.Rejected].Sum());
        var reasons = counts
            .Where(count => count.Measure.Outcome == QualityOutcomes.Rejected)
            .GroupBy(count => count.Measure.Code, count => count.Count)
            .Select(group => new RejectionReason(group.Key, group.Sum(), RejectionAdvice.For(attribute, group.Key, group.Sum())))
            .OrderByDescending(reason => reason.Count).ThenBy(reason => reason.Code, StringComparer.Ordinal);
        var series = counts.GroupBy(count => count.At).OrderBy(bucket => bucket.Key).Select(bucket => AttributePoint.Of(bucket.Key, bucket));
        return new AttributeQuality(attribute, mapped, valid + rejected, valid, sums[QualityOutcomes.Empty].Sum(), rejected, [.. reasons], [.. series]);
    }
}
