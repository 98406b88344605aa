using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Reconciliation;

/// <summary>Removes at Meta all that was sent; our members stay, and whoever ought to be in is due to be added.</summary>
internal sealed class Emptying(DueWalk walk, DueCounts counts, RepairMarks marks, UploaderStore store)
{
    /// <summary>How many members are held.</summary>
    public Task<long> HeldAsync(CycleWork work, CancellationToken cancellationToken) =>
        counts.DueAsync(work.Lease, Scope(work), removing: true, cancellationToken);

    /// <summary>Goes through the members after a user.</summary>
    /// <param name="work">The cycle.</param>
    /// <param name="after">The user to begin after.</param>
    /// <param name="emptied">Hears of the last user of each page and how many it had; false stops.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    /// <returns>False when it was stopped.</returns>
    /// <exception cref="TurnOverException">Others come first now; it goes on after the user that was noted last.</exception>
    public async Task<bool> RunAsync(CycleWork work, string after, Func<string, int, Task<bool>> emptied, CancellationToken cancellationToken)
    {
        await marks.SendPartlyRefusedAgainAsync(work.Lease, cancellationToken);
        return await walk.RunAsync(work with { Scope = Scope(work) }, removing: true, after, emptied, cancellationToken);
    }

    /// <summary>Empties a paused audience, as the person wished who paused it.</summary>
    public async Task EmptyPausedAsync(CycleWork work, CancellationToken cancellationToken)
    {
        await RunAsync(work, "", (_, _) => Task.FromResult(true), cancellationToken);
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, work.Lease, cancellationToken);
        await transaction.ExecuteAsync(
            "update custom_audiences set empty_while_paused = @no where workspace = @workspace and id = @audience_id",
            new Dictionary<string, object?>(work.Lease.Parameters) { ["no"] = false },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static UploadScope Scope(CycleWork work) => work.Scope with { Emptying = true, KeepMembers = true };
}
