using Audiences.Contracts.Accounts;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Accounts;

/// <summary>
/// What the end of an account means for its audiences. States are told again and again, and each time what is still to be
/// done is done: also what a crash cut off.
/// </summary>
internal sealed class AccountEndings(UploaderDbContext db, AudienceLinks links, CycleWakeUp wakeUp, TimeProvider time)
{
    /// <summary>Follows the state, unless a newer one is known.</summary>
    public async Task ApplyAsync(AdAccountState state, CancellationToken cancellationToken)
    {
        if (state is { DeletesAudiences: false, Deleted: false }
            || !await db.AdAccounts.AnyAsync(a => a.Workspace == state.Workspace && a.Id == state.AccountId && a.Version == state.Version, cancellationToken))
        {
            return;
        }

        await (state.Deleted ? LetGoAsync(state, cancellationToken) : UnlinkAllAsync(state, cancellationToken));
    }

    private async Task UnlinkAllAsync(AdAccountState state, CancellationToken cancellationToken)
    {
        var linked = await db.CustomAudiences.AsNoTracking()
            .Where(a => a.Workspace == state.Workspace && a.AccountId == state.AccountId && a.Status != AudienceStatuses.Deleted)
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in linked)
        {
            await links.UnlinkAsync(state.Workspace, id, AudienceEndings.Delete, cancellationToken);
        }
    }

    /// <summary>Without the account nothing can be done at Meta any more; the members that wait for it are forgotten.</summary>
    private async Task LetGoAsync(AdAccountState state, CancellationToken cancellationToken)
    {
        var waiting = db.CustomAudiences.Where(a => a.Workspace == state.Workspace && a.AccountId == state.AccountId && a.Ending != null && a.Ending != AudienceEndings.Leave);
        var ids = await waiting.Select(a => a.Id).ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return;
        }

        await waiting.ExecuteUpdateAsync(update => update.SetProperty(a => a.Ending, AudienceEndings.Leave), cancellationToken);
        var now = time.GetUtcNow().UtcTicks;
        await db.RefreshSchedules.Where(s => s.Workspace == state.Workspace && ids.Contains(s.AudienceId))
            .ExecuteUpdateAsync(update => update.SetProperty(s => s.NextCycleAt, now).SetProperty(s => s.NotBefore, 0), cancellationToken);
        wakeUp.Ring();
    }
}
