using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.Reconciliation;

/// <summary>What a repair does within a refresh cycle, around the cycle's own removals and adds.</summary>
internal sealed class RepairPass(RepairNotes notes, Replacement replacement, Emptying emptying, DueCounts counts)
{
    /// <summary>First in a cycle: until a session that is open has ended, Meta takes no other change of the audience.</summary>
    public async Task ContinueAsync(CycleWork work, CancellationToken cancellationToken)
    {
        if (await notes.FindAsync(work.Lease, cancellationToken) is { SessionId: not null } repair)
        {
            await replacement.ContinueAsync(work, repair, cancellationToken);
        }
    }

    /// <summary>After the removals: replaces or empties. False when there is nothing to repair.</summary>
    public async Task<bool> RunAsync(CycleWork work, CancellationToken cancellationToken)
    {
        if (await notes.FindAsync(work.Lease, cancellationToken) is not { Status: RepairStatuses.Running } repair || repair.Stage == RepairStages.Adding)
        {
            return false;
        }

        string? problem = null;
        if (repair.Mode == RepairModes.Replace && repair.Stage != RepairStages.Emptying)
        {
            if (await replacement.RunAsync(work, repair, cancellationToken))
            {
                return true;
            }

            problem = "Meta's replacement can't be used here; what was sent is removed and sent anew.";
        }

        await notes.BeginEmptyingAsync(work.Lease, repair, await emptying.HeldAsync(work, cancellationToken), problem, cancellationToken);
        var after = repair.Stage == RepairStages.Emptying ? repair.Cursor : "";
        if (await emptying.RunAsync(work, after, (cursor, members) => notes.NoteEmptiedAsync(work.Lease, repair, cursor, members, cancellationToken), cancellationToken))
        {
            await notes.EndSessionAsync(work.Lease, repair, problem, cancellationToken);
        }

        return true;
    }

    /// <summary>After the adds: it is done when nobody is left to be added.</summary>
    public async Task CompleteAsync(CycleWork work, CancellationToken cancellationToken)
    {
        if (await notes.FindAsync(work.Lease, cancellationToken) is { Status: RepairStatuses.Running, Stage: RepairStages.Adding } repair
            && await counts.DueAsync(work.Lease, work.Scope, removing: false, cancellationToken) == 0)
        {
            await notes.CompleteAsync(work.Lease, repair, cancellationToken);
        }
    }
}
