namespace Audiences.SegmentQualifier.Endpoints;

/// <summary>The statement is stored and every audience is told.</summary>
/// <param name="Advertising">May the user be advertised to?</param>
/// <param name="OccurredAt">As of when, in UTC.</param>
public sealed record ConsentAccepted(bool Advertising, DateTimeOffset OccurredAt);
