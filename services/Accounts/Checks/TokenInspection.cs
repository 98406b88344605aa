namespace Audiences.Accounts.Checks;

/// <summary>What Meta says about a token.</summary>
/// <param name="Finding">Is it good?</param>
/// <param name="ExpiresAt">When it runs out, in UTC; null when never or unknown.</param>
/// <param name="Scopes">The permissions as <c>debug_token</c> lists them; null when it was not asked.</param>
internal sealed record TokenInspection(Finding Finding, DateTimeOffset? ExpiresAt = null, IReadOnlyList<string>? Scopes = null);
