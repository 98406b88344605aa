using Audiences.Accounts.Checks;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Telemetry;
using Audiences.Accounts.Tokens;
using Audiences.ServiceDefaults.Database;

namespace Audiences.Accounts.AdAccounts;

/// <summary>Gives an account a new token. Its audiences, its mapping and what was sent stay as they are.</summary>
public sealed class AccountReconnector(
    AccountsDbContext db,
    AccountDirectory directory,
    AccountInspector inspector,
    AccessTokenVault vault,
    IAccountAnnouncements announcements,
    AccountsTelemetry telemetry,
    TimeProvider time)
{
    /// <summary>Checks the new token with Meta; a token that fails changes nothing. Null when there is no such account.</summary>
    public async Task<ConnectOutcome?> ReconnectAsync(string workspace, Guid id, string accessToken, string? apiVersion, CancellationToken cancellationToken)
    {
        if (await directory.FindAsync(workspace, id, cancellationToken) is not { } known)
        {
            return null;
        }

        using var span = telemetry.StartReconnection(id);
        var version = apiVersion ?? known.ApiVersion;
        var checkup = await inspector.InspectAsync(known.AdAccountId, accessToken, version, cancellationToken);
        span?.SetTag("audiences.access_passed", checkup.AccessPassed);
        if (!checkup.AccessPassed || (apiVersion is not null && !checkup.VersionPassed))
        {
            return new ConnectOutcome(null, checkup, null);
        }

        var account = await db.WriteAsync(() => StoreAsync(workspace, id, accessToken, version, checkup, cancellationToken), cancellationToken);
        if (account is null)
        {
            return null;
        }

        await announcements.AnnounceAsync(account, cancellationToken);
        return new ConnectOutcome(account, checkup, null);
    }

    private async Task<AdAccount?> StoreAsync(string workspace, Guid id, string accessToken, string apiVersion, AccountCheckup checkup, CancellationToken cancellationToken)
    {
        if (await directory.FindAsync(workspace, id, cancellationToken) is not { } account)
        {
            return null;
        }

        account.Version++;
        account.ApiVersion = apiVersion;
        account.TakeToken(vault.Protect(accessToken), checkup, time.GetUtcNow());
        return account;
    }
}
