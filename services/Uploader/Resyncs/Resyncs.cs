using Audiences.Uploader.Bus;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Resyncs;

/// <summary>Asks for a segment's members again, and ends that.</summary>
internal sealed class Resyncs(
    UploaderDbContext db, UploaderStore store, ResyncCounting counting, TouchedAudiences touched, IUploaderEvents events, ResyncWakeUp wakeUp, TimeProvider time, ILogger<Resyncs> logger)
{
    /// <summary>Begins a resync in place of one that runs; null when there is no such audience. The request goes out now, or as soon as the bus is back.</summary>
    public async Task<Resync?> RequestAsync(string workspace, Guid audienceId, string reason, string requestedBy, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var members = await counting.MembersAsync(workspace, audienceId, cancellationToken);
        await using (var transaction = await store.BeginAsync(cancellationToken))
        {
            if (await ResyncAudience.LockAsync(transaction, workspace, audienceId, cancellationToken) is not { } audience)
            {
                return null;
            }

            var parameters = new Dictionary<string, object?>
            {
                ["workspace"] = workspace,
                ["audience_id"] = audienceId,
                ["id"] = id,
                ["reason"] = reason,
                ["requested_by"] = requestedBy,
                ["mapping_version"] = audience.MappingVersion,
                ["members_at_start"] = members,
                ["now"] = transaction.Instant(now),
            };
            await transaction.ExecuteAsync(ResyncSql.Supersede, parameters, cancellationToken);
            await transaction.ExecuteAsync(ResyncSql.Begin, parameters, cancellationToken);
            await transaction.ExecuteAsync(ResyncSql.BeginOfAudience, parameters, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        var resync = await FindAsync(workspace, audienceId, id, cancellationToken);
        await TryAnnounceAsync(resync!, cancellationToken);
        return await FindAsync(workspace, audienceId, id, cancellationToken);
    }

    /// <summary>A person ends a resync. Removal is done in the background; the first choice stays.</summary>
    /// <returns>Null when there is no such resync.</returns>
    public async Task<Resync?> FinishAsync(string workspace, Guid audienceId, Guid id, string unconfirmed, CancellationToken cancellationToken)
    {
        await using (var transaction = await store.BeginAsync(cancellationToken))
        {
            await transaction.ExecuteAsync(
                ResyncSql.Choose,
                new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId, ["id"] = id, ["unconfirmed"] = unconfirmed },
                cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        var resync = await FindAsync(workspace, audienceId, id, cancellationToken);
        if (resync is { Status: ResyncStatuses.Running, Unconfirmed: UnconfirmedMembers.Keep })
        {
            await EndAsync(resync, ResyncStatuses.Completed, cancellationToken);
        }

        wakeUp.Ring();
        return await FindAsync(workspace, audienceId, id, cancellationToken);
    }

    /// <summary>Ends a running resync; one that has ended stays as it is.</summary>
    public async Task EndAsync(Resync resync, string status, CancellationToken cancellationToken)
    {
        long? leftOver = status == ResyncStatuses.Completed
            ? await counting.RemainingNowAsync(resync.Workspace, resync.AudienceId, resync.Number, cancellationToken)
            : null;
        await using var transaction = await store.BeginAsync(cancellationToken);
        await ResyncAudience.LockAsync(transaction, resync.Workspace, resync.AudienceId, cancellationToken);
        var parameters = new Dictionary<string, object?>
        {
            ["workspace"] = resync.Workspace,
            ["audience_id"] = resync.AudienceId,
            ["id"] = resync.Id,
            ["number"] = resync.Number,
            ["mapping_version"] = resync.MappingVersion,
            ["status"] = status,
            ["left_over"] = leftOver,
            ["now"] = transaction.Instant(time.GetUtcNow()),
        };
        await transaction.ExecuteAsync(ResyncSql.End, parameters, cancellationToken);
        await transaction.ExecuteAsync(ResyncSql.EndOfAudience, parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        counting.Forget(resync.AudienceId, resync.Number);
        touched.Add(resync.Workspace, resync.AudienceId);
    }

    /// <summary>Publishes the request; when the bus is away it is tried again later.</summary>
    public async Task TryAnnounceAsync(Resync resync, CancellationToken cancellationToken)
    {
        try
        {
            var segmentId = await db.CustomAudiences.Where(a => a.Workspace == resync.Workspace && a.Id == resync.AudienceId).Select(a => a.SegmentId).SingleAsync(cancellationToken);
            await events.PublishAsync(resync.Request(segmentId), cancellationToken);
            await using var transaction = await store.BeginAsync(cancellationToken);
            await transaction.ExecuteAsync(
                ResyncSql.Announced,
                new Dictionary<string, object?> { ["workspace"] = resync.Workspace, ["id"] = resync.Id, ["now"] = transaction.Instant(time.GetUtcNow()) },
                cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.NotAnnounced(logger, e, resync.Id);
        }
    }

    /// <summary>The resync as it stands.</summary>
    public Task<Resync?> FindAsync(string workspace, Guid audienceId, Guid id, CancellationToken cancellationToken) =>
        db.Resyncs.AsNoTracking().SingleOrDefaultAsync(r => r.Workspace == workspace && r.AudienceId == audienceId && r.Id == id, cancellationToken);
}
