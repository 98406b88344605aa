using Audiences.Accounts.LinkedAudiences;
using Audiences.Accounts.Persistence;
using Audiences.Contracts.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.AdAccounts;

/// <summary>Deletes an account and erases its token.</summary>
public sealed class AccountDeletion(AccountsDbContext db, AccountDirectory directory, AudienceLinks links, IAccountAnnouncements announcements)
{
    /// <summary>Deletes it; with audiences linked only when confirmed. Null when there is no such account.</summary>
    public async Task<DeletionOutcome?> DeleteAsync(string workspace, Guid id, bool confirmed, CancellationToken cancellationToken)
    {
        var outcome = await db.WriteAsync(() => EraseAsync(workspace, id, confirmed, cancellationToken), cancellationToken);
        if (outcome is { Deleted: true })
        {
            await announcements.AnnounceAsync(outcome.Account, cancellationToken);
            if (outcome.NewDefault is { } heir)
            {
                await announcements.AnnounceAsync(heir, cancellationToken);
            }
        }

        return outcome;
    }

    private async Task<DeletionOutcome?> EraseAsync(string workspace, Guid id, bool confirmed, CancellationToken cancellationToken)
    {
        if (await directory.FindAsync(workspace, id, cancellationToken) is not { } account)
        {
            return null;
        }

        var audiences = await links.NamesAsync(workspace, id, cancellationToken);
        var wasDefault = account.IsDefault;
        if (audiences.Count > 0 && !confirmed)
        {
            return new DeletionOutcome(account, false, audiences, wasDefault, null);
        }

        account.Version++;
        account.Deleted = true;
        account.IsDefault = false;
        account.ProtectedToken = null;
        account.TokenExpiresAt = null;
        account.Status = AdAccountStatuses.Disconnected;
        account.StatusReason = "The account was deleted.";
        await db.SaveChangesAsync(cancellationToken);
        var heir = wasDefault ? await OnlyOtherAsync(workspace, cancellationToken) : null;
        if (heir is not null)
        {
            heir.Version++;
            heir.IsDefault = true;
        }

        return new DeletionOutcome(account, true, audiences, wasDefault, heir);
    }

    /// <summary>Among several, nobody but a person may choose where audiences go.</summary>
    private async Task<AdAccount?> OnlyOtherAsync(string workspace, CancellationToken cancellationToken)
    {
        var left = await db.AdAccounts.Where(account => account.Workspace == workspace && !account.Deleted).Take(2).ToListAsync(cancellationToken);
        return left.Count == 1 ? left[0] : null;
    }
}
