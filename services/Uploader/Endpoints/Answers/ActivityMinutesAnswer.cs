namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>The last hour's work, minute by minute.</summary>
/// <param name="Until">The start of the minute that runs, in UTC: the last of the sixty.</param>
/// <param name="Minutes">Oldest first; minutes in which nothing ended are left out.</param>
public sealed record ActivityMinutesAnswer(DateTimeOffset Until, IReadOnlyList<ActivityMinuteAnswer> Minutes);
