namespace Audiences.SegmentQualifier.Quality;

/// <summary>One thing that is counted of an audience. There are few of them: attributes, match keys and codes are fixed lists.</summary>
/// <param name="Subject">The export attribute or match key; empty for the audience as a whole.</param>
/// <param name="Outcome">One of <see cref="QualityOutcomes"/>.</param>
/// <param name="Code">Why values were rejected; else empty.</param>
public readonly record struct QualityMeasure(string Subject, string Outcome, string Code);
