using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Persistence;
using Audiences.Contracts.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Tokens;

/// <summary>Gives uploaders the token of an account that works.</summary>
public sealed class TokenHandout(AccountsDbContext db, AccountDirectory directory, AccessTokenVault vault, TimeProvider time)
{
    /// <summary>How exact "last used" is: uploaders ask every few minutes, which is no reason to write as often.</summary>
    public static readonly TimeSpan UseIsNotedEvery = TimeSpan.FromMinutes(10);

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
        await NoteUseAsync(account, cancellationToken);
        return (provided, null);
    }

    private async Task NoteUseAsync(AdAccount account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var before = now - UseIsNotedEvery;
        if (account.LastUsedAt is null || account.LastUsedAt <= before)
        {
            await db.AdAccounts
                .Where(row => row.Workspace == account.Workspace && row.Id == account.Id && (row.LastUsedAt == null || row.LastUsedAt <= before))
                .ExecuteUpdateAsync(row => row.SetProperty(a => a.LastUsedAt, now), cancellationToken);
        }
    }

    private static (AccessTokenProvided?, AccessTokenRefused?) Refuse(AccessTokenRequested request, string reason) =>
        (null, new AccessTokenRefused { AccountId = request.AccountId, Reason = reason });
}
