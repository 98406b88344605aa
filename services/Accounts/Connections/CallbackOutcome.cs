namespace Audiences.Accounts.Connections;

/// <summary>What came of a callback.</summary>
/// <param name="Connection">The connection, ready for the choice of accounts; null when it failed.</param>
/// <param name="Problem">Why it failed and what to do; null when it did not.</param>
public sealed record CallbackOutcome(OAuthState? Connection, string? Problem);
