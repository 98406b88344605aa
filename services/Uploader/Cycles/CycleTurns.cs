namespace Audiences.Uploader.Cycles;

/// <summary>
/// A cycle of ten million members must not keep a hundred opt-outs waiting: after ten requests, or half a minute, it
/// gives way when somebody else could use its place, and goes on later as the same cycle.
/// </summary>
internal sealed class CycleTurns(Leases leases, TimeProvider time)
{
    private const int Requests = 10;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    /// <summary>Is this the turn's last request? When nobody waits, another turn begins.</summary>
    public async Task<bool> IsOverAsync(Lease lease, CycleProgress progress, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        progress.TurnSince ??= Begin(progress, now);
        if (progress.Requests + 1 - progress.RequestsBefore < Requests && now - progress.TurnSince < Length)
        {
            return false;
        }

        progress.TurnSince = Begin(progress, now);
        return await leases.SomebodyWaitsAsync(lease, cancellationToken);
    }

    private static DateTimeOffset Begin(CycleProgress progress, DateTimeOffset now)
    {
        progress.RequestsBefore = progress.Requests;
        return now;
    }
}
