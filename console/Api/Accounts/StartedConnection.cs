namespace Audiences.Console.Api.Accounts;

/// <summary>Where to send the person.</summary>
/// <param name="AuthorizationUrl">Meta's dialog.</param>
/// <param name="ConnectionId">Names the connection.</param>
public sealed record StartedConnection(Uri AuthorizationUrl, Guid ConnectionId);
