namespace Audiences.Accounts.AdAccounts;

/// <summary>What came of deleting an account.</summary>
/// <param name="Account">The account, as it was.</param>
/// <param name="Deleted">False: it waits for a confirmation.</param>
/// <param name="Audiences">Names of the audiences that stop with it.</param>
/// <param name="WasDefault">It was the default account.</param>
/// <param name="NewDefault">The account that became the default in its place.</param>
public sealed record DeletionOutcome(AdAccount Account, bool Deleted, IReadOnlyList<string> Audiences, bool WasDefault, AdAccount? NewDefault);
