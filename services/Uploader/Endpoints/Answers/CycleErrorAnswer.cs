namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>Why a cycle failed.</summary>
/// <param name="Reason">What happened and what to do.</param>
/// <param name="Code">Meta's error code.</param>
/// <param name="Subcode">Meta's error subcode.</param>
/// <param name="RetryAt">When the next attempt is due, in UTC.</param>
public sealed record CycleErrorAnswer(string Reason, int? Code, int? Subcode, DateTimeOffset? RetryAt);
