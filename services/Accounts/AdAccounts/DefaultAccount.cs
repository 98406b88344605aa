using Audiences.Accounts.Persistence;
using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.AdAccounts;

/// <summary>Which account takes the audiences that name none.</summary>
public sealed class DefaultAccount(AccountsDbContext db, AccountDirectory directory, IAccountAnnouncements announcements)
{
    /// <summary>Makes it the default in place of the one before, unless it is ending. Null when there is no such account.</summary>
    public async Task<AdAccount?> ChooseAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var changed = await db.WriteAsync(() => SwitchAsync(workspace, id, cancellationToken), cancellationToken);
        foreach (var account in changed)
        {
            await announcements.AnnounceAsync(account, cancellationToken);
        }

        return changed.FirstOrDefault(account => account.Id == id);
    }

    private async Task<IReadOnlyList<AdAccount>> SwitchAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        if (await directory.FindAsync(workspace, id, cancellationToken) is not { } chosen)
        {
            return [];
        }

        if (chosen.IsDefault || chosen.EndingSince is not null)
        {
            return [chosen];
        }

        var before = await db.AdAccounts.Where(account => account.Workspace == workspace && account.IsDefault).ToListAsync(cancellationToken);
        foreach (var account in before)
        {
            account.IsDefault = false;
            account.Version++;
        }

        // Two statements: the database checks "at most one default" after each.
        await db.SaveChangesAsync(cancellationToken);
        chosen.IsDefault = true;
        chosen.Version++;
        return [.. before, chosen];
    }
}
