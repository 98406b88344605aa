using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Meta;

namespace Audiences.Uploader.Cycles;

/// <summary>Decides what follows a cycle.</summary>
internal static class CycleOutcomes
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(30);

    public static CycleOutcome Decide(CustomAudience audience, Lease lease, CycleProgress progress, MetaVerdict? failure, DateTimeOffset now)
    {
        if (failure is null)
        {
            return audience.Ending is null
                ? new CycleOutcome(null, progress.StartedAt + audience.RefreshInterval, null, AudienceStatuses.Active)
                : new CycleOutcome(null, null, null, AudienceStatuses.Deleted);
        }

        if (failure.Reaction == MetaReaction.Wait)
        {
            var until = now + (failure.WaitFor ?? TimeSpan.FromMinutes(15));
            return new CycleOutcome(failure, until, until, AudienceStatuses.Failing);
        }

        var retry = now + Backoff(audience.RefreshInterval, lease.Failures);
        var status = failure.Reaction == MetaReaction.PauseAudience ? AudienceStatuses.Paused : AudienceStatuses.Failing;
        return new CycleOutcome(failure, retry, null, status);
    }

    /// <summary>Doubles from half a minute on, never longer than the audience's own interval.</summary>
    private static TimeSpan Backoff(TimeSpan interval, int failures)
    {
        var backoff = FirstRetry * Math.Pow(2, Math.Min(failures, 12));
        return backoff < interval ? backoff : interval;
    }
}
