namespace Audiences.Console.Api.Accounts;

/// <summary>The body of <c>POST /v1/accounts/{id}/api-version</c>.</summary>
/// <param name="ApiVersion">Numeric; null: the newest.</param>
public sealed record NewVersion(string? ApiVersion);
