using Audiences.Uploader.Meta;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// Goes through what is due in one direction, page by page: takes, sends, marks, notes, and gives way to others. While a
/// page of adds is sent and marked, the next is taken. Not so removals: whether a row that several share has to go shows
/// once the page before has let go of it.
/// </summary>
internal sealed class DueWalk(DuePages pages, DueCounts counts, PageUpload upload, CycleHistory history, CycleTurns turns, MetaCalls calls)
{
    /// <summary>Sends all that is due.</summary>
    /// <param name="work">The cycle, and what it works under.</param>
    /// <param name="removing">Removals; else adds.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <exception cref="TurnOverException">Others come first now.</exception>
    public Task RunAsync(CycleWork work, bool removing, CancellationToken cancellationToken) =>
        RunAsync(work, removing, "", (_, _) => Task.FromResult(true), cancellationToken);

    /// <summary>Sends all that is due of the users after one.</summary>
    /// <param name="work">The cycle, and what it works under.</param>
    /// <param name="removing">Removals; else adds.</param>
    /// <param name="after">The user to begin after.</param>
    /// <param name="passed">Hears of the last user of each page and how many it had; false stops.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <returns>False when it was stopped.</returns>
    /// <exception cref="TurnOverException">Others come first now; it goes on after the user that was heard of last.</exception>
    public async Task<bool> RunAsync(CycleWork work, bool removing, string after, Func<string, int, Task<bool>> passed, CancellationToken cancellationToken)
    {
        var (lease, scope) = (work.Lease, work.Scope);
        var due = await counts.DueAsync(lease, scope, removing, cancellationToken);
        work.Progress.FoundDue |= due > 0;
        var job = new PageJob(lease, scope, work.Target, new UploadSession(due), work.Progress, removing);
        Task<UploadPage>? ahead = null;
        try
        {
            for (var last = due == 0; !last;)
            {
                // Whoever is told to stop stops between requests, never in the middle of a page's marks.
                cancellationToken.ThrowIfCancellationRequested();
                await calls.ReadyAsync(cancellationToken);
                var page = await (ahead ?? TakeAsync(job, after, cancellationToken));
                var turnOver = !page.IsLast && await turns.IsOverAsync(lease, work.Progress, cancellationToken);
                ahead = removing || turnOver || page.IsLast ? null : TakeAsync(job, page.Cursor, cancellationToken);
                if (page.Members.Count > 0)
                {
                    await upload.SendAsync(job, page.Members, page.IsLast || turnOver, cancellationToken);
                    await history.NoteAsync(lease, work.Progress, cancellationToken);
                }

                (after, last) = (page.Cursor, page.IsLast);
                if (!await passed(after, page.Members.Count))
                {
                    return false;
                }

                if (turnOver)
                {
                    throw new TurnOverException();
                }
            }
        }
        finally
        {
            await SettleAsync(ahead);
        }

        return true;
    }

    private Task<UploadPage> TakeAsync(PageJob job, string after, CancellationToken cancellationToken) => job.Removing
        ? pages.TakeRemovalsAsync(job.Lease, job.Scope, after, cancellationToken)
        : pages.TakeAddsAsync(job.Lease, job.Scope, after, cancellationToken);

    /// <summary>Nothing of a walk goes on once it has ended; what was taken and not sent stays due.</summary>
    private static async Task SettleAsync(Task? ahead)
    {
        if (ahead is not null)
        {
            await ahead.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
