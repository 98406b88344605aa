namespace Audiences.SegmentQualifier.Quality;

/// <summary>How often something was counted of an audience.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="AudienceId">The audience.</param>
/// <param name="At">The hour in which it was counted, in UTC.</param>
/// <param name="Measure">What was counted.</param>
/// <param name="Count">How often.</param>
public sealed record QualityCount(string Workspace, Guid AudienceId, DateTimeOffset At, QualityMeasure Measure, long Count);
