using Audiences.Contracts.Cycles;
using Audiences.Uploader.Bus;
using Audiences.Uploader.Telemetry;

namespace Audiences.Uploader.Cycles;

/// <summary>Tells the others, and the log, how cycles begin and end.</summary>
internal sealed class CycleAnnouncements(IUploaderEvents events, UploaderTelemetry telemetry, TimeProvider time, ILogger<CycleAnnouncements> logger)
{
    /// <summary>Once a cycle: one that was laid aside and goes on has begun before.</summary>
    public Task BegunAsync(Lease lease, CycleProgress progress, CancellationToken cancellationToken) => lease.GoesOn
        ? Task.CompletedTask
        : events.PublishAsync(
            new RefreshCycleStarted { Workspace = lease.Workspace, AudienceId = lease.AudienceId, CycleId = progress.CycleId, Trigger = progress.Trigger, StartedAt = progress.StartedAt },
            cancellationToken);

    public Task EndedAsync(Lease lease, CycleProgress progress, CycleOutcome outcome, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        telemetry.CycleEnded(outcome.Failure is null ? "completed" : "failed", now - progress.StartedAt);
        if (outcome.Failure is { } failure)
        {
            Log.CycleFailed(logger, lease.AudienceId, failure.Code, failure.Subcode, failure.Advice);
            return events.PublishAsync(
                new RefreshCycleFailed
                {
                    Workspace = lease.Workspace,
                    AudienceId = lease.AudienceId,
                    CycleId = progress.CycleId,
                    Reason = failure.Advice,
                    Code = failure.Code,
                    Subcode = failure.Subcode,
                    RetryAt = outcome.NextCycleAt,
                    FailedAt = now,
                },
                cancellationToken);
        }

        Log.CycleCompleted(logger, lease.AudienceId, progress.Added, progress.Removed, progress.Rejected, progress.Requests);
        return events.PublishAsync(
            new RefreshCycleCompleted
            {
                Workspace = lease.Workspace,
                AudienceId = lease.AudienceId,
                CycleId = progress.CycleId,
                Added = progress.Added,
                Removed = progress.Removed,
                Rejected = progress.Rejected,
                Requests = progress.Requests,
                StartedAt = progress.StartedAt,
                CompletedAt = now,
            },
            cancellationToken);
    }
}
