using System.Data.Common;
using System.Text.Json;
using Audiences.Contracts.Cycles;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>Writes the cycles of an audience down.</summary>
internal sealed class CycleHistory(UploaderStore store, TouchedAudiences touched, TimeProvider time)
{
    /// <summary>
    /// Begins the cycle that was asked for, or goes on with the one that a stopped uploader left, or begins a new one.
    /// </summary>
    public async Task<CycleProgress> BeginAsync(Lease lease, string? traceId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        var running = await transaction.QueryAsync(
            "select id, \"trigger\", added, removed, rejected, requests, started_at, invalid_entry_samples from refresh_cycles where workspace = @workspace and audience_id = @audience_id and status = 'running' order by id",
            lease.Parameters,
            reader => Unfinished(transaction, reader),
            cancellationToken);

        // What was laid aside comes before what was asked for meanwhile; that stays queued.
        var left = running.LastOrDefault(cycle => lease.GoesOn || lease.RequestedCycleId is null || cycle.CycleId == lease.RequestedCycleId);
        var id = left?.CycleId ?? lease.RequestedCycleId ?? Guid.CreateVersion7(now);
        var trigger = left?.Trigger ?? (lease.RequestedCycleId is null ? CycleTriggers.Schedule : CycleTriggers.Demand);
        var parameters = new Dictionary<string, object?>(lease.Parameters)
        {
            ["id"] = id,
            ["trigger"] = trigger,
            ["trace_id"] = traceId,
            ["now"] = transaction.Instant(now),
        };
        await transaction.ExecuteAsync(CycleSql.EndInterrupted, parameters, cancellationToken);
        await transaction.ExecuteAsync(CycleSql.Begin, parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return left ?? new CycleProgress { CycleId = id, Trigger = trigger, StartedAt = now };
    }

    private static CycleProgress Unfinished(StoreTransaction transaction, DbDataReader reader)
    {
        var progress = new CycleProgress
        {
            CycleId = reader.GetGuid(0),
            Trigger = reader.GetString(1),
            StartedAt = transaction.ReadInstant(reader, 6),
            Added = reader.GetInt64(2),
            Removed = reader.GetInt64(3),
            Rejected = reader.GetInt64(4),
            Requests = reader.GetInt32(5),
        };
        progress.Sample(JsonSerializer.Deserialize<List<string>>(reader.GetString(7)) ?? []);
        return progress;
    }

    /// <summary>Counts so far.</summary>
    public async Task NoteAsync(Lease lease, CycleProgress progress, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        await transaction.ExecuteAsync(CycleSql.Note, Counts(lease, progress), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        touched.Add(lease.Workspace, lease.AudienceId);
    }

    /// <summary>Says on the audience why its cycle waits.</summary>
    public async Task NoteWaitAsync(Lease lease, string reason, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        await transaction.ExecuteAsync(CycleSql.NoteWait, new Dictionary<string, object?>(lease.Parameters) { ["reason"] = reason }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Ends the cycle, sets the next one, and gives the lease back.</summary>
    public async Task EndAsync(Lease lease, CycleProgress progress, CycleOutcome outcome, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        var parameters = Counts(lease, progress);
        parameters["status"] = outcome.Failure is null ? CycleStatuses.Completed : CycleStatuses.Failed;
        parameters["error_code"] = outcome.Failure?.Code;
        parameters["error_subcode"] = outcome.Failure?.Subcode;
        parameters["error_reason"] = outcome.Failure?.Advice;
        parameters["retry_at"] = outcome.Failure is null || outcome.NextCycleAt is null ? null : transaction.Instant(outcome.NextCycleAt.Value);
        parameters["now"] = transaction.Instant(time.GetUtcNow());
        parameters["next_cycle_at"] = (outcome.NextCycleAt ?? DateTimeOffset.MaxValue).UtcTicks;
        parameters["not_before"] = outcome.NotBefore?.UtcTicks ?? 0L;
        parameters["audience_status"] = outcome.AudienceStatus;
        await transaction.ExecuteAsync(CycleSql.End, parameters, cancellationToken);
        await transaction.ExecuteAsync(CycleSql.SetAudienceStatus, parameters, cancellationToken);
        await transaction.ExecuteAsync(CycleSql.GiveBack, parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (progress.FoundDue)
        {
            // To count an audience is to read all its members: not after a cycle that had nothing to do.
            touched.Add(lease.Workspace, lease.AudienceId);
        }
    }

    private static Dictionary<string, object?> Counts(Lease lease, CycleProgress progress) => new(lease.Parameters)
    {
        ["id"] = progress.CycleId,
        ["added"] = progress.Added,
        ["removed"] = progress.Removed,
        ["rejected"] = progress.Rejected,
        ["requests"] = progress.Requests,
        ["samples"] = JsonSerializer.Serialize(progress.Samples),
    };
}
