using Audiences.Uploader.Cycles;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Reconciliation;

/// <summary>A cycle's notes about a repair. Each checks the lease, so one that was taken over writes nothing.</summary>
internal sealed class RepairNotes(IServiceScopeFactory scopes, UploaderStore store, TimeProvider time)
{
    /// <summary>The repair that cycles have to work on: one that runs, or one that was stopped while its session is open; mostly null.</summary>
    public async Task<Repair?> FindAsync(Lease lease, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<UploaderDbContext>().Repairs.AsNoTracking()
            .Where(r => r.Workspace == lease.Workspace && r.AudienceId == lease.AudienceId && (r.Status == RepairStatuses.Running || r.SessionId != null))
            .OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>A session is about to be opened.</summary>
    public Task OpenSessionAsync(Lease lease, Repair repair, UploadSession session, CancellationToken cancellationToken) => WriteAsync(
        lease,
        repair,
        "stage = 'replacing', session_id = @session, session_started_at = @now, next_batch = 1, members = @members, done = 0, problem = null",
        new() { ["session"] = session.Id, ["members"] = session.EstimatedTotal },
        cancellationToken);

    /// <summary>Meta took a batch. False: a person has stopped the repair.</summary>
    public Task<bool> NoteBatchAsync(Lease lease, Repair repair, int nextBatch, int members, CancellationToken cancellationToken) => WriteAsync(
        lease, repair, "next_batch = @next_batch, done = done + @count", new() { ["next_batch"] = nextBatch, ["count"] = (long)members }, cancellationToken);

    /// <summary>The session has ended; whoever is missing is added the ordinary way.</summary>
    public Task EndSessionAsync(Lease lease, Repair repair, string? problem, CancellationToken cancellationToken) => WriteAsync(
        lease, repair, "stage = 'adding', session_id = null, problem = @problem", new() { ["problem"] = problem }, cancellationToken);

    /// <summary>The session broke off, and what Meta made of it is not known: all over again, at the third time in the other mode.</summary>
    public Task LoseSessionAsync(Lease lease, Repair repair, string problem, CancellationToken cancellationToken) => WriteAsync(
        lease,
        repair,
        "stage = 'waiting', session_id = null, lost_sessions = lost_sessions + 1, problem = @problem, mode = case when lost_sessions >= 2 then 'refill' else mode end",
        new() { ["problem"] = problem },
        cancellationToken);

    /// <summary>Removing everybody begins, or goes on after the last user who was done.</summary>
    public Task BeginEmptyingAsync(Lease lease, Repair repair, long members, string? problem, CancellationToken cancellationToken) => WriteAsync(
        lease,
        repair,
        "mode = 'refill', session_id = null, problem = coalesce(@problem, problem), "
        + "members = case when stage = 'emptying' then members else @members end, done = case when stage = 'emptying' then done else 0 end, "
        + "cursor = case when stage = 'emptying' then cursor else '' end, stage = 'emptying'",
        new() { ["members"] = members, ["problem"] = problem },
        cancellationToken);

    /// <summary>A page was removed. False: a person has stopped the repair.</summary>
    public Task<bool> NoteEmptiedAsync(Lease lease, Repair repair, string cursor, int members, CancellationToken cancellationToken) => WriteAsync(
        lease, repair, "cursor = @cursor, done = done + @count", new() { ["cursor"] = cursor, ["count"] = (long)members }, cancellationToken);

    /// <summary>Nobody is left to be added.</summary>
    public Task CompleteAsync(Lease lease, Repair repair, CancellationToken cancellationToken) => WriteAsync(
        lease, repair, "status = case when status = 'running' then 'completed' else status end, finished_at = @now", [], cancellationToken);

    /// <summary>True when the repair still runs.</summary>
    private async Task<bool> WriteAsync(Lease lease, Repair repair, string change, Dictionary<string, object?> values, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        foreach (var (name, value) in lease.Parameters)
        {
            values[name] = value;
        }

        values["id"] = repair.Id;
        values["now"] = transaction.Instant(time.GetUtcNow());
        var status = await transaction.QueryAsync(
            $"update repairs set {change} where workspace = @workspace and audience_id = @audience_id and id = @id returning status",
            values,
            reader => reader.GetString(0),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return status is [RepairStatuses.Running];
    }
}
