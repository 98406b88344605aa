namespace Audiences.Accounts.AdAccounts;

/// <summary>What came of deleting an account.</summary>
/// <param name="Account">The account, as it is now.</param>
/// <param name="Stage">How far it is.</param>
/// <param name="Audiences">Names of the audiences that stop or are deleted with it.</param>
/// <param name="WasDefault">It was the default account.</param>
/// <param name="NewDefault">The account that became the default in its place.</param>
public sealed record DeletionOutcome(AdAccount Account, DeletionStage Stage, IReadOnlyList<string> Audiences, bool WasDefault, AdAccount? NewDefault)
{
    /// <summary>The account is gone.</summary>
    public bool Deleted => Stage == DeletionStage.Deleted;
}
