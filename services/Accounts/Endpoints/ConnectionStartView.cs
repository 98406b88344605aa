namespace Audiences.Accounts.Endpoints;

/// <summary>Where to send the person.</summary>
/// <param name="AuthorizationUrl">Meta's dialog.</param>
/// <param name="ConnectionId">Names the connection in the calls that follow.</param>
/// <param name="ExpiresAt">Void from then on, in UTC.</param>
public sealed record ConnectionStartView(Uri AuthorizationUrl, Guid ConnectionId, DateTimeOffset ExpiresAt);
