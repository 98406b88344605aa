namespace Audiences.Accounts.Endpoints;

/// <summary>The body of <c>POST /v1/accounts/connect</c>.</summary>
/// <param name="ReturnPath">A path of this installation where the browser goes after Meta's dialog; absent answers with JSON there.</param>
/// <param name="ApiVersion">The Graph API version, numeric; absent means the newest that is supported.</param>
/// <param name="Pages">Ask for the person's pages, too, to take a page's token, which does not expire; absent means no.</param>
public sealed record NewConnection(string? ReturnPath, string? ApiVersion, bool? Pages = null);
