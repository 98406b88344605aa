namespace Audiences.Accounts.AdAccounts;

/// <summary>An account to connect, with what people typed.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Name">The name for people.</param>
/// <param name="AdAccountId">Meta's number, with or without <c>act_</c>.</param>
/// <param name="AccessToken">The token in clear.</param>
/// <param name="ApiVersion">The version, to be checked.</param>
/// <param name="AddedBy">Who connects it.</param>
public sealed record ConnectRequest(string Workspace, string Name, string AdAccountId, string AccessToken, string ApiVersion, string AddedBy);
