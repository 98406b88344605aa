using Audiences.Accounts.AdAccounts;
using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.Tokens;

/// <summary>Gives uploaders the token of an account that works.</summary>
public sealed class TokenHandout(AccountDirectory directory, AccessTokenVault vault)
{
    /// <summary>The token, encrypted for the way, or the reason why there is none; one of the two is null.</summary>
    public async Task<(AccessTokenProvided? Provided, AccessTokenRefused? Refused)> HandOutAsync(AccessTokenRequested request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await directory.FindAsync(request.Workspace, request.AccountId, cancellationToken) is not { } account)
        {
            return Refuse(request, "The ad account does not exist or was deleted.");
        }

        if (account.Status != AdAccountStatuses.Connected)
        {
            return Refuse(request, account.StatusReason ?? "The ad account is disconnected. Reconnect it.");
        }

        if (vault.Open(account.ProtectedToken) is not { } token)
        {
            return Refuse(request, "The access token can't be decrypted: the key ring that it was stored under is gone. Reconnect the account with a new token.");
        }

        var provided = new AccessTokenProvided
        {
            AccountId = account.Id,
            ProtectedToken = vault.ProtectForTransport(token),
            AdAccountId = account.AdAccountId,
            ApiVersion = account.ApiVersion,
        };
        return (provided, null);
    }

    private static (AccessTokenProvided?, AccessTokenRefused?) Refuse(AccessTokenRequested request, string reason) =>
        (null, new AccessTokenRefused { AccountId = request.AccountId, Reason = reason });
}
