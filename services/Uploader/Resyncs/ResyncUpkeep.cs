using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Resyncs;

/// <summary>Brings the running resyncs on: requests that the bus did not take, removals, and ends.</summary>
internal sealed class ResyncUpkeep(UploaderDbContext db, Resyncs resyncs, ResyncRemoval removal, ResyncCounting counting)
{
    /// <summary>One look at all that run.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var running = await db.Resyncs.AsNoTracking()
            .Where(r => r.Status == ResyncStatuses.Running)
            .Join(db.CustomAudiences, r => new { r.Workspace, Id = r.AudienceId }, a => new { a.Workspace, a.Id }, (r, a) => new { Resync = r, a.Status })
            .ToListAsync(cancellationToken);
        foreach (var one in running)
        {
            if (one.Status == AudienceStatuses.Deleted)
            {
                await resyncs.EndAsync(one.Resync, ResyncStatuses.Cancelled, cancellationToken);
                continue;
            }

            if (one.Resync.AnnouncedAt is null)
            {
                await resyncs.TryAnnounceAsync(one.Resync, cancellationToken);
            }

            await BringOnAsync(one.Resync, cancellationToken);
        }
    }

    /// <summary>Ends a resync of which nothing is left: the customer data platform has answered and everybody is confirmed or gone.</summary>
    public async Task CompleteIfDoneAsync(Resync resync, CancellationToken cancellationToken)
    {
        if (resync is { Unconfirmed: null, LastConfirmedAt: not null }
            && await counting.RemainingAsync(resync.Workspace, resync.AudienceId, resync.Number, cancellationToken) == 0
            && await counting.RemainingNowAsync(resync.Workspace, resync.AudienceId, resync.Number, cancellationToken) == 0)
        {
            await resyncs.EndAsync(resync, ResyncStatuses.Completed, cancellationToken);
        }
    }

    private async Task BringOnAsync(Resync resync, CancellationToken cancellationToken)
    {
        if (resync.Unconfirmed is null)
        {
            await CompleteIfDoneAsync(resync, cancellationToken);
            return;
        }

        if (resync.Unconfirmed == UnconfirmedMembers.Remove)
        {
            await removal.RemoveAsync(resync, cancellationToken);
        }

        await resyncs.EndAsync(resync, ResyncStatuses.Completed, cancellationToken);
    }
}
