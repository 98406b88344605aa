using Audiences.Accounts.Checks;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Tokens;
using Audiences.ServiceDefaults.Database;

namespace Audiences.Accounts.AdAccounts;

/// <summary>Moves an account to another API version, once all checks pass with it.</summary>
public sealed class VersionUpgrade(
    AccountsDbContext db, AccountDirectory directory, AccountInspector inspector, AccessTokenVault vault, IAccountAnnouncements announcements)
{
    /// <summary>Checks the version with Meta; one that fails changes nothing. Null when there is no such account.</summary>
    public async Task<ConnectOutcome?> ChangeAsync(string workspace, Guid id, string apiVersion, CancellationToken cancellationToken)
    {
        if (await directory.FindAsync(workspace, id, cancellationToken) is not { } known)
        {
            return null;
        }

        var checkup = await inspector.InspectAsync(known.AdAccountId, vault.Open(known.ProtectedToken) ?? "", apiVersion, cancellationToken);
        if (!checkup.AccessPassed || !checkup.VersionPassed)
        {
            return new ConnectOutcome(null, checkup, null);
        }

        var account = await db.WriteAsync(() => StoreAsync(workspace, id, apiVersion, cancellationToken), cancellationToken);
        if (account is null)
        {
            return null;
        }

        await announcements.AnnounceAsync(account, cancellationToken);
        return new ConnectOutcome(account, checkup, null);
    }

    private async Task<AdAccount?> StoreAsync(string workspace, Guid id, string apiVersion, CancellationToken cancellationToken)
    {
        var account = await directory.FindAsync(workspace, id, cancellationToken);
        if (account is not null && account.ApiVersion != apiVersion)
        {
            account.Version++;
            account.ApiVersion = apiVersion;
        }

        return account;
    }
}
