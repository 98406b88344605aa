using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Telemetry;
using Audiences.Accounts.Tokens;
using Audiences.Contracts.Accounts;
using Audiences.ServiceDefaults.Database;

namespace Audiences.Accounts.Health;

/// <summary>Finds out whether an account still works, and turns its status when that has changed.</summary>
public sealed class AccountHealth(
    AccountsDbContext db,
    AccountDirectory directory,
    AccountInspector inspector,
    AccessTokenVault vault,
    IAccountAnnouncements announcements,
    TimeProvider time,
    ILogger<AccountHealth> logger)
{
    /// <summary>Checks an account after an uploader was refused; a refusal from before the last reconnection is void.</summary>
    public async Task InvestigateAsync(AdAccountAccessFailed failure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(failure);
        var account = await directory.FindAsync(failure.Workspace, failure.AccountId, cancellationToken);
        if (account is not null && account.ConnectedOn <= failure.OccurredAt && !IsKnown(account, failure))
        {
            await CheckAsync(account.Workspace, account.Id, cancellationToken);
        }
    }

    /// <summary>Every audience of an account reports the same trouble; it is looked into once.</summary>
    private static bool IsKnown(AdAccount account, AdAccountAccessFailed failure) =>
        account.Status == AdAccountStatuses.Disconnected && account.CheckedOn > failure.OccurredAt;

    /// <summary>Runs all checks and stores what follows from them. Null when there is no such account.</summary>
    public async Task<AccountCheckup?> CheckAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        if (await directory.FindAsync(workspace, id, cancellationToken) is not { } known)
        {
            return null;
        }

        var token = vault.Open(known.ProtectedToken);
        var checkup = token is null
            ? new AccountCheckup([new Finding(CheckNames.Token, false, "The access token can't be decrypted: the key ring that it was stored under is gone. Reconnect with a new token.")], null)
            : await inspector.InspectAsync(known.AdAccountId, token, known.ApiVersion, cancellationToken);
        var connectedOn = known.ConnectedOn;
        var refreshed = vault.Refresh(known.ProtectedToken);
        var changed = await db.WriteAsync(() => StoreAsync(workspace, id, connectedOn, refreshed, checkup, cancellationToken), cancellationToken);
        if (changed is not null)
        {
            await announcements.AnnounceAsync(changed, cancellationToken);
        }

        return checkup;
    }

    /// <summary>The account, if its status turned. A reconnection during the check wins: the verdict is on the old token.</summary>
    private async Task<AdAccount?> StoreAsync(string workspace, Guid id, DateTimeOffset connectedOn, string? refreshed, AccountCheckup checkup, CancellationToken cancellationToken)
    {
        var account = await directory.FindAsync(workspace, id, cancellationToken);
        if (account is null || account.ConnectedOn != connectedOn)
        {
            return null;
        }

        account.CheckedOn = time.GetUtcNow();
        account.ProtectedToken = refreshed ?? account.ProtectedToken;
        var obstacle = checkup.Obstacle;
        if (obstacle is null && !checkup.AccessPassed)
        {
            return null;
        }

        if (checkup.Token is { } token)
        {
            (account.TokenKind, account.TokenExpiresAt, account.DataAccessExpiresAt) = (token.Kind, token.ExpiresAt, token.DataAccessExpiresAt);
        }

        var status = obstacle is null ? AdAccountStatuses.Connected : AdAccountStatuses.Disconnected;
        if (account.Status == status && account.StatusReason == obstacle?.Message)
        {
            return null;
        }

        account.Version++;
        account.Status = status;
        account.StatusReason = obstacle?.Message;
        Log.StatusTurned(logger, account.Id, account.Workspace, status, account.StatusReason);
        return account;
    }
}
