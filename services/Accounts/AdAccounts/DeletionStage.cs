namespace Audiences.Accounts.AdAccounts;

/// <summary>How far a deletion is.</summary>
public enum DeletionStage
{
    /// <summary>Audiences hang on the account, and nobody has confirmed.</summary>
    NeedsConfirmation,

    /// <summary>It waits for its audiences to be deleted at Meta.</summary>
    Ending,

    /// <summary>The account and its token are gone.</summary>
    Deleted,
}
