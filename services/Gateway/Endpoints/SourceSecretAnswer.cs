namespace Audiences.Gateway.Endpoints;

/// <summary>A source's new secret.</summary>
/// <param name="Secret">Paste it at the product; shown this once.</param>
/// <param name="PreviousSecretEndsAt">Until when the one before is good.</param>
public sealed record SourceSecretAnswer(string Secret, DateTimeOffset PreviousSecretEndsAt);
