namespace Audiences.Accounts.Connections;

/// <summary>A connection that waits for the person to consent at Meta.</summary>
/// <param name="ConnectionId">Names it in the calls that follow.</param>
/// <param name="AuthorizationUrl">Where to send the person.</param>
/// <param name="ExpiresAt">Void from then on, in UTC.</param>
/// <param name="BrowserSecret">For the cookie that binds the connection to the browser.</param>
public sealed record StartedConnection(Guid ConnectionId, Uri AuthorizationUrl, DateTimeOffset ExpiresAt, string BrowserSecret);
