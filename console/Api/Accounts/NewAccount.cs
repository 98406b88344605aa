namespace Audiences.Console.Api.Accounts;

/// <summary>The body of <c>POST /v1/accounts</c>.</summary>
/// <param name="Name">A name for people.</param>
/// <param name="AdAccountId">Meta's number.</param>
/// <param name="AccessToken">The token.</param>
/// <param name="ApiVersion">Numeric; null: the newest.</param>
public sealed record NewAccount(string Name, string AdAccountId, string AccessToken, string? ApiVersion = null);
