namespace Audiences.Accounts.Checks;

/// <summary>What Meta tells about a good token.</summary>
/// <param name="Kind">Whose it is: <c>USER</c>, <c>SYSTEM_USER</c> or <c>PAGE</c>.</param>
/// <param name="ExpiresAt">When it runs out, in UTC; null when never.</param>
/// <param name="DataAccessExpiresAt">When the person's consent to the app runs out, in UTC; null when never.</param>
public sealed record TokenFacts(string? Kind, DateTimeOffset? ExpiresAt, DateTimeOffset? DataAccessExpiresAt);
