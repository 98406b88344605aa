namespace Audiences.Console.Api.Accounts;

/// <summary>The body of <c>POST /v1/accounts/connect</c>.</summary>
/// <param name="ReturnPath">Where Meta's dialog leads back to.</param>
/// <param name="Pages">Ask for pages' tokens, too.</param>
public sealed record NewConnection(string ReturnPath, bool? Pages = null);
