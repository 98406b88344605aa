using Audiences.Uploader.Erasure;
using Audiences.Uploader.Meta.Resilience;
using Audiences.Uploader.Telemetry;

namespace Audiences.Uploader.Cycles;

/// <summary>Lays cycles aside that have not failed: for other audiences, or until Meta allows. They go on as the same cycles.</summary>
internal sealed class CyclesLaidAside(Leases leases, CycleHistory history, Erasures erasures, UploaderTelemetry telemetry, ILogger<CyclesLaidAside> logger)
{
    /// <summary>Others come first. Whoever was removed in this turn need not wait for the cycle's end to get the receipt.</summary>
    public async Task GiveWayAsync(Lease lease, CancellationToken cancellationToken)
    {
        await leases.YieldAsync(lease, cancellationToken);
        telemetry.Yielded("turn");
        Log.GaveWay(logger, lease.AudienceId);
        await erasures.CompleteAsync(cancellationToken);
    }

    /// <summary>Nothing may be sent before an instant.</summary>
    public async Task WaitAsync(Lease lease, CycleProgress progress, MetaWaitException wait, CancellationToken cancellationToken)
    {
        await history.NoteAsync(lease, progress, cancellationToken);
        await history.NoteWaitAsync(lease, wait.Message, cancellationToken);
        await leases.WaitAsync(lease, wait.Until, cancellationToken);
        telemetry.Yielded("budget");
        Log.Waits(logger, lease.AudienceId, wait.Until, wait.Message);
        await erasures.CompleteAsync(cancellationToken);
    }
}
