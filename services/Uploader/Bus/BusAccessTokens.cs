using System.Collections.Concurrent;
using System.Security.Cryptography;
using Audiences.Contracts.Accounts;
using Audiences.Uploader.Accounts;
using MassTransit;
using Microsoft.AspNetCore.DataProtection;

namespace Audiences.Uploader.Bus;

/// <summary>Asks Accounts for tokens over the bus, where they travel encrypted, and keeps them for minutes in memory.</summary>
internal sealed class BusAccessTokens(IServiceScopeFactory scopes, IDataProtectionProvider protection, TimeProvider time) : IAccessTokens
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(4);

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("Audiences.AccessToken.Transport").ToTimeLimitedDataProtector();

    private readonly ConcurrentDictionary<Guid, (AccessToken Token, DateTimeOffset Until)> _known = new();

    public async Task<AccessToken> GetAsync(string workspace, Guid accountId, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(accountId, out var known) && known.Until > time.GetUtcNow())
        {
            return known.Token;
        }

        var token = await AskAsync(workspace, accountId, cancellationToken);
        _known[accountId] = (token, time.GetUtcNow() + Lifetime);
        return token;
    }

    public void Forget(Guid accountId) => _known.TryRemove(accountId, out _);

    private async Task<AccessToken> AskAsync(string workspace, Guid accountId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var client = scope.ServiceProvider.GetRequiredService<IRequestClient<AccessTokenRequested>>();
        try
        {
            var response = await client.GetResponse<AccessTokenProvided, AccessTokenRefused>(
                new AccessTokenRequested { Workspace = workspace, AccountId = accountId }, cancellationToken, RequestTimeout.After(s: 10));
            if (response.Is(out Response<AccessTokenProvided>? provided))
            {
                return new AccessToken(_protector.Unprotect(provided.Message.ProtectedToken), provided.Message.AdAccountId, provided.Message.ApiVersion);
            }

            throw new AccessTokenUnavailableException(response.Is(out Response<AccessTokenRefused>? refused) ? refused.Message.Reason : "Accounts has no token for this account.");
        }
        catch (RequestTimeoutException e)
        {
            throw new AccessTokenUnavailableException("The Accounts service did not answer. Nothing to do: the audience is tried again.", e);
        }
        catch (CryptographicException e)
        {
            throw new AccessTokenUnavailableException("The token could not be decrypted: the services do not share one key ring.", e);
        }
    }
}
