namespace Audiences.Console.Api.Accounts;

/// <summary>The body of <c>POST /v1/accounts/{id}/reconnect</c>.</summary>
/// <param name="AccessToken">The new token.</param>
/// <param name="ConnectionId">A connection by OAuth, in place of the token.</param>
public sealed record Reconnection(string? AccessToken, Guid? ConnectionId = null);
