namespace Audiences.Accounts.Checks;

/// <summary>With what a check calls Meta.</summary>
/// <param name="ApiVersion">Numeric: <c>25.0</c>.</param>
/// <param name="AdAccountId">Without <c>act_</c>.</param>
/// <param name="AccessToken">The token that is checked.</param>
internal sealed record GraphCall(string ApiVersion, string AdAccountId, string AccessToken);
