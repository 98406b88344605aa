using Audiences.Uploader.Accounts;

namespace Audiences.Uploader.Tests.Support;

/// <summary>Accounts that always have a token.</summary>
public sealed class FixedTokens(string token = "token") : IAccessTokens
{
    public Task<AccessToken> GetAsync(string workspace, Guid accountId, CancellationToken cancellationToken) =>
        Task.FromResult(new AccessToken(token, "1234567890123456", "25.0"));

    public void Forget(Guid accountId)
    {
    }
}
