namespace Audiences.Console.Api.Operations;

/// <summary>Why a cycle failed.</summary>
/// <param name="Reason">What happened and what to do.</param>
/// <param name="RetryAt">When the next attempt is due.</param>
public sealed record CycleError(string Reason, DateTimeOffset? RetryAt);
