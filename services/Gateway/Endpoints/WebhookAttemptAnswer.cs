namespace Audiences.Gateway.Endpoints;

/// <summary>An attempt to deliver.</summary>
/// <param name="At">When.</param>
/// <param name="Event">What was sent.</param>
/// <param name="Taken">Did the address answer with 2xx?</param>
/// <param name="StatusCode">The answer's HTTP status; absent when there was none.</param>
/// <param name="Error">Why it failed.</param>
public sealed record WebhookAttemptAnswer(DateTimeOffset At, string Event, bool Taken, int? StatusCode, string? Error);
