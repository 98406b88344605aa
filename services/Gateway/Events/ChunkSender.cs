namespace Audiences.Gateway.Events;

/// <summary>Publishes chunks, several at once, and counts what was confirmed.</summary>
internal sealed class ChunkSender<T>(Func<IReadOnlyList<T>, CancellationToken, Task> publish, CancellationToken cancellationToken)
{
    private const int MostInFlight = 4;
    private readonly List<Task> _inFlight = [];
    private int _confirmed;

    /// <summary>Records that are safe.</summary>
    public int Confirmed => _confirmed;

    /// <summary>Waits for a free place, then publishes without waiting for the confirm.</summary>
    /// <exception cref="EventsNotPublishedException">An earlier chunk was not confirmed.</exception>
    public async Task SendAsync(IReadOnlyList<T> records)
    {
        while (_inFlight.Count >= MostInFlight)
        {
            var done = await Task.WhenAny(_inFlight);
            _inFlight.Remove(done);
            await done;
        }

        _inFlight.Add(PublishAsync(records));
    }

    /// <summary>Waits until each chunk was confirmed or failed.</summary>
    public Task CompleteAsync() => Task.WhenAll(_inFlight);

    private async Task PublishAsync(IReadOnlyList<T> records)
    {
        await publish(records, cancellationToken);
        Interlocked.Add(ref _confirmed, records.Count);
    }
}
