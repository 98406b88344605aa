namespace Audiences.Accounts.AdAccounts;

/// <summary>Tells the other services how an account stands.</summary>
public interface IAccountAnnouncements
{
    /// <summary>
    /// Publishes the account's state. It does not fail: what could not be published now is published again with the next
    /// round of checks, at the next start, and whenever somebody asks.
    /// </summary>
    Task AnnounceAsync(AdAccount account, CancellationToken cancellationToken);
}
