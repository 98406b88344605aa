namespace Audiences.Gateway.Webhooks.Delivery;

/// <summary>How an attempt ended.</summary>
/// <param name="StatusCode">The answer's HTTP status, if there was an answer.</param>
/// <param name="Error">Why it failed, for people; null when the message was taken.</param>
internal sealed record WebhookOutcome(int? StatusCode, string? Error);
