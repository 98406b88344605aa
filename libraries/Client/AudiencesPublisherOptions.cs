namespace Audiences.Client;

/// <summary>How events are published.</summary>
public sealed class AudiencesPublisherOptions
{
    /// <summary>Where the server is, such as https://audiences.example.com.</summary>
    public Uri? Address { get; set; }

    /// <summary>A key of role publisher.</summary>
    public string? Key { get; set; }

    /// <summary>Events in a request at most; 1 to 1,000.</summary>
    public int MaxBatchEvents { get; set; } = 1_000;

    /// <summary>Bytes of a request at most; 64 KB (one event) to 100 MB.</summary>
    public int MaxBatchBytes { get; set; } = 1024 * 1024;

    /// <summary>How long an event waits for others at most.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Events in the queue at most; then <see cref="AudiencesPublisher.EnqueueAsync"/> waits.</summary>
    public int QueueCapacity { get; set; } = 10_000;

    /// <summary>One request at most.</summary>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The pause before the first retry; it doubles, with jitter, up to a minute.</summary>
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a batch is tried before it is given up.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long <see cref="AudiencesPublisher.DisposeAsync"/> goes on sending what is queued.</summary>
    public TimeSpan DisposeTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Send gzip; the server must be at least as new as this package.</summary>
    public bool Compress { get; set; }

    /// <summary>Is told of each event of the queue that was rejected. Called on a worker thread: be quick.</summary>
    public Action<EventRejection>? OnRejected { get; set; }

    internal void Check()
    {
        if (Address is not { IsAbsoluteUri: true } || Address.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException("Address must be the server's http(s) address, such as https://audiences.example.com.");
        }

        if (string.IsNullOrWhiteSpace(Key))
        {
            throw new ArgumentException("Key is missing. An admin makes one of role publisher with POST /v1/keys.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBatchEvents, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxBatchEvents, 1_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBatchBytes, 64 * 1024);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxBatchBytes, 100 * 1024 * 1024);
        ArgumentOutOfRangeException.ThrowIfLessThan(QueueCapacity, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(RequestTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(FirstPause, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(GiveUpAfter, TimeSpan.Zero);
    }
}
