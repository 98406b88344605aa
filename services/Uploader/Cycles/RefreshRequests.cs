using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>Asks for cycles ahead of the schedule.</summary>
internal sealed class RefreshRequests(UploaderStore store, CycleWakeUp wakeUp, TimeProvider time)
{
    /// <summary>The cycle that will run: a queued one is reused, one that runs already is not, since it may be past the change.</summary>
    public async Task<Guid?> RequestAsync(string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var transaction = await store.BeginAsync(cancellationToken);
        var parameters = new Dictionary<string, object?>
        {
            ["workspace"] = workspace,
            ["audience_id"] = audienceId,
            ["id"] = Guid.CreateVersion7(now),
            ["now"] = transaction.Instant(now),
        };
        var schedule = await transaction.QueryAsync(
            "select requested_cycle_id from refresh_schedules where workspace = @workspace and audience_id = @audience_id" + transaction.ForUpdate,
            parameters,
            reader => reader.IsDBNull(0) ? (Guid?)null : reader.GetGuid(0),
            cancellationToken);
        if (schedule.Count == 0)
        {
            return null;
        }

        parameters["requested"] = schedule[0];
        var queued = schedule[0] is null ? [] : await transaction.QueryAsync(
            "select id from refresh_cycles where workspace = @workspace and id = @requested and status = 'queued'",
            parameters,
            reader => reader.GetGuid(0),
            cancellationToken);
        if (queued.Count == 0)
        {
            await transaction.ExecuteAsync(CycleSql.Queue, parameters, cancellationToken);
            await transaction.ExecuteAsync(
                "update refresh_schedules set requested_cycle_id = @id where workspace = @workspace and audience_id = @audience_id", parameters, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        wakeUp.Ring();
        return queued.Count == 0 ? (Guid)parameters["id"]! : queued[0];
    }
}
