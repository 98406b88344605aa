namespace Audiences.Gateway.Webhooks;

/// <summary>Lets a message that was noted in this process leave at once instead of at the next look.</summary>
internal sealed class WebhookWakeUp : IDisposable
{
    private readonly SemaphoreSlim _signal = new(0, int.MaxValue);

    public void Ring() => _signal.Release();

    /// <summary>Waits for a ring, or the interval.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        try
        {
            await _signal.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The interval is over.
        }
    }

    public void Dispose() => _signal.Dispose();
}
