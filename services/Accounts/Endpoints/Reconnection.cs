namespace Audiences.Accounts.Endpoints;

/// <summary>The body of <c>POST /v1/accounts/{id}/reconnect</c>: a token, or a connection by OAuth.</summary>
/// <param name="AccessToken">The new token.</param>
/// <param name="ConnectionId">A connection whose person has consented, in place of the token.</param>
/// <param name="ApiVersion">Another API version; absent keeps today's.</param>
/// <param name="PageId">With a connection: the page whose token it gets; absent means the person's token.</param>
public sealed record Reconnection(string? AccessToken, Guid? ConnectionId, string? ApiVersion, string? PageId = null);
