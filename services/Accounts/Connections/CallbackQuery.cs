namespace Audiences.Accounts.Connections;

/// <summary>What came back from Meta's dialog, and who brought it.</summary>
/// <param name="State">The state that went out.</param>
/// <param name="Code">The code to exchange; null when the person declined.</param>
/// <param name="BrowserSecret">The cookie of the browser.</param>
/// <param name="Workspace">The workspace of an authenticated caller; null for a bare browser.</param>
/// <param name="Caller">The authenticated caller's name.</param>
public sealed record CallbackQuery(string State, string? Code, string? BrowserSecret, string? Workspace, string? Caller);
