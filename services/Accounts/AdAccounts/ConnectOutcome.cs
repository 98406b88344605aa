using Audiences.Accounts.Checks;

namespace Audiences.Accounts.AdAccounts;

/// <summary>What came of connecting an account.</summary>
/// <param name="Account">The account, when it is connected now.</param>
/// <param name="Checkup">What Meta said; null when it was not asked.</param>
/// <param name="Existing">The account that holds the same ad account already.</param>
public sealed record ConnectOutcome(AdAccount? Account, AccountCheckup? Checkup, AdAccount? Existing);
