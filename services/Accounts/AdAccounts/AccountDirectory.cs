using Audiences.Accounts.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.AdAccounts;

/// <summary>Finds the accounts of a workspace.</summary>
public sealed class AccountDirectory(AccountsDbContext db)
{
    /// <summary>All that are not deleted, oldest first.</summary>
    public async Task<IReadOnlyList<AdAccount>> ListAsync(string workspace, CancellationToken cancellationToken) =>
        await db.AdAccounts.AsNoTracking()
            .Where(account => account.Workspace == workspace && !account.Deleted)
            .OrderBy(account => account.AddedOn).ThenBy(account => account.Id)
            .ToListAsync(cancellationToken);

    /// <summary>Those of a page, oldest first.</summary>
    public async Task<AccountPage> PageAsync(string workspace, AccountPaging paging, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paging);
        return paging.Cut(await ListAsync(workspace, cancellationToken));
    }

    /// <summary>One; null when it is deleted, unknown or another workspace's.</summary>
    public Task<AdAccount?> FindAsync(string workspace, Guid id, CancellationToken cancellationToken) =>
        db.AdAccounts.SingleOrDefaultAsync(account => account.Workspace == workspace && account.Id == id && !account.Deleted, cancellationToken);

    /// <summary>The one with this number at Meta.</summary>
    public Task<AdAccount?> FindByNumberAsync(string workspace, string adAccountId, CancellationToken cancellationToken) =>
        db.AdAccounts.SingleOrDefaultAsync(account => account.Workspace == workspace && account.AdAccountId == adAccountId && !account.Deleted, cancellationToken);
}
