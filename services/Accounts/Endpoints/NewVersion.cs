namespace Audiences.Accounts.Endpoints;

/// <summary>The body of <c>POST /v1/accounts/{id}/api-version</c>.</summary>
/// <param name="ApiVersion">The API version to change to, numeric: <c>26.0</c>; absent means the newest that is supported.</param>
public sealed record NewVersion(string? ApiVersion);
