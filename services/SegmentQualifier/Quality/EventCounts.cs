namespace Audiences.SegmentQualifier.Quality;

/// <summary>An audience's events whose user was in the segment.</summary>
/// <param name="Read">Whose identifiers were read.</param>
/// <param name="WithoutIdentifier">Of those, events that gave no identifier: their users cannot be sent.</param>
/// <param name="WithoutIdentifyingKey">
/// Of those, events with identifiers none of which finds a person alone (EMAIL, PHONE, MADID, EXTERN_ID): their users
/// cannot be sent with <c>singleIdentifier</c>.
/// </param>
/// <param name="ExcludedByConditions">That the audience's conditions kept out; nothing was read of them.</param>
/// <param name="WithoutMapping">That came while the account had no usable mapping; nothing was read of them.</param>
public sealed record EventCounts(long Read, long WithoutIdentifier, long WithoutIdentifyingKey, long ExcludedByConditions, long WithoutMapping)
{
    internal static EventCounts Of(IEnumerable<QualityCount> counts)
    {
        var sums = counts.Where(count => count.Measure.Subject.Length == 0).ToLookup(count => count.Measure.Outcome, count => count.Count);
        return new EventCounts(
            sums[QualityOutcomes.Read].Sum(),
            sums[QualityOutcomes.Unidentified].Sum(),
            sums[QualityOutcomes.NoneAlone].Sum(),
            sums[QualityOutcomes.Conditions].Sum(),
            sums[QualityOutcomes.Unmapped].Sum());
    }
}
