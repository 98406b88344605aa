namespace Audiences.Uploader.Accounts;

/// <summary>Gets the accounts' tokens.</summary>
public interface IAccessTokens
{
    /// <summary>The token of an account.</summary>
    /// <exception cref="AccessTokenUnavailableException">There is none to be had now.</exception>
    Task<AccessToken> GetAsync(string workspace, Guid accountId, CancellationToken cancellationToken);

    /// <summary>Meta refused it, or the account changed: ask again the next time.</summary>
    void Forget(Guid accountId);
}
