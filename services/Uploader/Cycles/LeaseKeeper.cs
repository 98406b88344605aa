namespace Audiences.Uploader.Cycles;

/// <summary>
/// Renews a lease in the background. Its token ends a little before the lease does: no request of this uploader reaches
/// Meta after another may have taken over.
/// </summary>
internal sealed class LeaseKeeper : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource _source;
    private readonly Leases _leases;
    private readonly TimeProvider _time;
    private readonly ITimer _renewal;
    private readonly ITimer _deadline;
    private readonly CancellationToken _token;
    private Lease _lease;

    public LeaseKeeper(Leases leases, Lease lease, TimeProvider time, CancellationToken cancellationToken)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _token = _source.Token;
        _leases = leases;
        _lease = lease;
        _time = time;
        _deadline = time.CreateTimer(_ => Cancel(), null, UntilDeadline(), Timeout.InfiniteTimeSpan);
        _renewal = time.CreateTimer(_ => _ = RenewAsync(), null, Leases.Duration / 4, Leases.Duration / 4);
    }

    public CancellationToken Token => _token;

    public void Dispose()
    {
        _renewal.Dispose();
        _deadline.Dispose();
        _source.Dispose();
    }

    private TimeSpan UntilDeadline()
    {
        var left = Leases.Duration - _time.GetElapsedTime(_lease.AskedAt) - Margin;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>A renewal that fails is tried again at the next beat; the deadline stands meanwhile.</summary>
    private async Task RenewAsync()
    {
        try
        {
            if (await _leases.RenewAsync(_lease, _token) is { } renewed)
            {
                _lease = renewed;
                _deadline.Change(UntilDeadline(), Timeout.InfiniteTimeSpan);
            }
            else
            {
                Cancel();
            }
        }
        catch (Exception e) when (e is System.Data.Common.DbException or OperationCanceledException or ObjectDisposedException or TimeoutException)
        {
            // The database may be back at the next beat.
        }
    }

    private void Cancel()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The cycle has ended meanwhile.
        }
    }
}
