namespace Audiences.Accounts.AdAccounts;

/// <summary>Some of a workspace's accounts.</summary>
/// <param name="Accounts">The accounts, oldest first.</param>
/// <param name="Next">What to ask the next page after; null when this is the last.</param>
public sealed record AccountPage(IReadOnlyList<AdAccount> Accounts, Guid? Next);
