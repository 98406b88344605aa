namespace Audiences.Console.Api.CustomAudiences;

/// <summary>Why a cycle failed.</summary>
/// <param name="Reason">What happened and what to do.</param>
/// <param name="Code">Meta's error code.</param>
/// <param name="Subcode">Meta's error subcode.</param>
/// <param name="RetryAt">When the next attempt is due.</param>
public sealed record AudienceCycleError(string Reason, int? Code, int? Subcode, DateTimeOffset? RetryAt);
