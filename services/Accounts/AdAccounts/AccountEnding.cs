using Audiences.Accounts.LinkedAudiences;
using Audiences.Accounts.Persistence;
using Audiences.Accounts.Telemetry;
using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.AdAccounts;

/// <summary>Deletes the accounts that waited for their audiences to be deleted at Meta, as soon as the last one is.</summary>
public sealed class AccountEnding(AccountsDbContext db, AccountDirectory directory, AudienceLinks links, IAccountAnnouncements announcements, ILogger<AccountEnding> logger)
{
    /// <summary>Deletes the account if nothing keeps it any more; true when it did.</summary>
    public async Task<bool> FinishAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var erased = await db.WriteAsync(() => EraseAsync(workspace, id, cancellationToken), cancellationToken);
        if (erased is null)
        {
            return false;
        }

        Log.Ended(logger, id, workspace);
        await announcements.AnnounceAsync(erased, cancellationToken);
        return true;
    }

    /// <summary>The same for all that are ending; the number that still wait.</summary>
    public async Task<int> FinishAllAsync(CancellationToken cancellationToken)
    {
        var ending = await db.AdAccounts.AsNoTracking()
            .Where(account => !account.Deleted && account.EndingSince != null)
            .Select(account => new { account.Workspace, account.Id })
            .ToListAsync(cancellationToken);
        var waiting = 0;
        foreach (var account in ending)
        {
            waiting += await FinishAsync(account.Workspace, account.Id, cancellationToken) ? 0 : 1;
        }

        return waiting;
    }

    private async Task<AdAccount?> EraseAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var account = await directory.FindAsync(workspace, id, cancellationToken);
        if (account?.EndingSince is null || (await links.UnfinishedAsync(workspace, id, cancellationToken)).Count > 0)
        {
            return null;
        }

        account.Erase();
        return account;
    }
}
