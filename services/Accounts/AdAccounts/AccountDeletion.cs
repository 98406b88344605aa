using Audiences.Accounts.LinkedAudiences;
using Audiences.Accounts.Persistence;
using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.AdAccounts;

/// <summary>Deletes an account and erases its token: at once, or when its audiences are deleted at Meta.</summary>
public sealed class AccountDeletion(AccountsDbContext db, AccountDirectory directory, AudienceLinks links, IAccountAnnouncements announcements, TimeProvider time)
{
    /// <summary>Deletes it; with audiences linked only when confirmed. Null when there is no such account.</summary>
    public async Task<DeletionOutcome?> DeleteAsync(string workspace, Guid id, bool confirmed, AudienceFate fate, CancellationToken cancellationToken)
    {
        var outcome = await db.WriteAsync(() => DecideAsync(workspace, id, confirmed, fate, cancellationToken), cancellationToken);
        if (outcome is { Stage: not DeletionStage.NeedsConfirmation })
        {
            await announcements.AnnounceAsync(outcome.Account, cancellationToken);
            if (outcome.NewDefault is { } heir)
            {
                await announcements.AnnounceAsync(heir, cancellationToken);
            }
        }

        return outcome;
    }

    private async Task<DeletionOutcome?> DecideAsync(string workspace, Guid id, bool confirmed, AudienceFate fate, CancellationToken cancellationToken)
    {
        if (await directory.FindAsync(workspace, id, cancellationToken) is not { } account)
        {
            return null;
        }

        var audiences = await links.UnfinishedAsync(workspace, id, cancellationToken);
        var wasDefault = account.IsDefault;
        if (audiences.Count > 0 && !confirmed)
        {
            return new DeletionOutcome(account, DeletionStage.NeedsConfirmation, audiences, wasDefault, null);
        }

        var ends = audiences.Count > 0 && fate == AudienceFate.DeleteAtMeta;
        if (!ends)
        {
            account.Erase();
        }
        else if (account.EndingSince is null)
        {
            account.Version++;
            account.IsDefault = false;
            account.EndingSince = time.GetUtcNow();
        }

        await db.SaveChangesAsync(cancellationToken);
        var heir = wasDefault ? await OnlyOtherAsync(workspace, id, cancellationToken) : null;
        if (heir is not null)
        {
            heir.Version++;
            heir.IsDefault = true;
        }

        return new DeletionOutcome(account, ends ? DeletionStage.Ending : DeletionStage.Deleted, audiences, wasDefault, heir);
    }

    /// <summary>Among several, nobody but a person may choose where audiences go.</summary>
    private async Task<AdAccount?> OnlyOtherAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var left = await db.AdAccounts
            .Where(account => account.Workspace == workspace && account.Id != id && !account.Deleted && account.EndingSince == null)
            .OrderBy(account => account.Id).Take(2).ToListAsync(cancellationToken);
        return left.Count == 1 ? left[0] : null;
    }
}
