namespace Audiences.Uploader.Cycles;

/// <summary>Lets a refresh that was asked for in this process begin at once instead of at the next poll.</summary>
public sealed class CycleWakeUp : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0);

    /// <summary>Something is due.</summary>
    public void Ring() => _signal.Release();

    /// <summary>Waits for a ring, or the poll interval.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        using var poll = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(poll.Token, cancellationToken);
        try
        {
            await _signal.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The poll interval is over.
        }
    }

    public void Dispose() => _signal.Dispose();
}
