using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Snapshots;

/// <summary>Tells the state of every account, deleted ones too, for those who missed it.</summary>
public sealed class AccountSnapshot(AccountsDbContext db, IAccountAnnouncements announcements)
{
    /// <summary>Publishes all of them.</summary>
    public async Task PublishAllAsync(CancellationToken cancellationToken)
    {
        foreach (var account in await db.AdAccounts.AsNoTracking().ToListAsync(cancellationToken))
        {
            await announcements.AnnounceAsync(account, cancellationToken);
        }
    }
}
