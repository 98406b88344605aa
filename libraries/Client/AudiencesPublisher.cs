using System.Diagnostics;
using System.Threading.Channels;
using Audiences.Client.Batching;
using Audiences.Client.Sending;

namespace Audiences.Client;

/// <summary>
/// Publishes membership events to the server: through a queue, in batches, in the background
/// (<see cref="EnqueueAsync"/>), or a list at once (<see cref="PublishAsync"/>). Safe for many threads. Make one and keep it.
/// </summary>
public sealed class AudiencesPublisher : IAsyncDisposable
{
    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "Audiences.Client";

    private const int MostLinks = 128;
    private static readonly ActivitySource Activities = new(ActivitySourceName);

    private readonly AudiencesPublisherOptions _options;
    private readonly TimeProvider _time;
    private readonly EventSender _sender;
    private readonly Channel<QueueItem> _queue;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;
    private Tally _tally = new();
    private int _disposed;

    /// <summary>Makes a publisher.</summary>
    /// <param name="http">The client to use; its time-out should be longer than the option's.</param>
    /// <param name="options">Where to and how; not to be changed afterwards.</param>
    /// <param name="time">The clock of pauses; null for the system's.</param>
    public AudiencesPublisher(HttpClient http, AudiencesPublisherOptions options, TimeProvider? time = null)
        : this(() => http, options, time)
    {
        ArgumentNullException.ThrowIfNull(http);
    }

    internal AudiencesPublisher(Func<HttpClient> http, AudiencesPublisherOptions options, TimeProvider? time)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        _options = options;
        _time = time ?? TimeProvider.System;
        _sender = new EventSender(http, options, _time);
        _queue = Channel.CreateBounded<QueueItem>(new BoundedChannelOptions(options.QueueCapacity) { SingleReader = true });

        // The loop serves all callers: it must not run in the trace of the one who made it.
        using (ExecutionContext.SuppressFlow())
        {
            _loop = Task.Run(RunAsync);
        }
    }

    /// <summary>Puts an event into the queue; waits while it is full.</summary>
    /// <exception cref="ObjectDisposedException">The publisher has been disposed.</exception>
    /// <exception cref="NotSupportedException">A property's value can't be written as JSON.</exception>
    public ValueTask EnqueueAsync(MembershipEvent membershipEvent, CancellationToken cancellationToken = default) =>
        WriteAsync(new QueueItem(EventLine.Of(membershipEvent), null), cancellationToken);

    /// <summary>Sends what was enqueued before and waits until it is safe.</summary>
    /// <returns>What became of the events since the last flush.</returns>
    /// <exception cref="PublishException">Some were not sent; it carries them.</exception>
    public async Task<PublishResult> FlushAsync(CancellationToken cancellationToken = default)
    {
        var flush = new TaskCompletionSource<PublishResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        await WriteAsync(new QueueItem(null, flush), cancellationToken).ConfigureAwait(false);
        return await flush.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a list at once, beside the queue, and waits until it is safe.</summary>
    /// <exception cref="PublishException">Some were not sent; it carries them, and those after them.</exception>
    public async Task<PublishResult> PublishAsync(IEnumerable<MembershipEvent> events, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        var (accepted, rejected) = (0, new List<EventRejection>());
        var lines = new Queue<EventLine>(events.Select(EventLine.Of));
        while (lines.Count > 0)
        {
            var batch = Take(lines);
            try
            {
                var result = await _sender.SendAsync(batch, cancellationToken).ConfigureAwait(false);
                accepted += result.Accepted;
                rejected.AddRange(result.Rejected);
            }
            catch (PublishException e) when (lines.Count > 0)
            {
                throw new PublishException(e.Message, e) { Events = [.. e.Events, .. lines.Select(line => line.Event)], Status = e.Status };
            }
        }

        return new PublishResult(accepted, rejected.Count, rejected);
    }

    /// <summary>Sends what is in the queue, for as long as the option allows, and ends.</summary>
    /// <exception cref="PublishException">Some were not sent; it carries them.</exception>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        _queue.Writer.TryComplete();
        try
        {
            await _loop.WaitAsync(_options.DisposeTimeout, _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await _stop.CancelAsync().ConfigureAwait(false);
            await _loop.ConfigureAwait(false);
        }

        _stop.Dispose();
        _tally.ThrowIfFailed();
    }

    private async ValueTask WriteAsync(QueueItem item, CancellationToken cancellationToken)
    {
        try
        {
            await _queue.Writer.WriteAsync(item, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(AudiencesPublisher));
        }
    }

    private List<EventLine> Take(Queue<EventLine> lines)
    {
        var (batch, bytes) = (new List<EventLine>(), 0);
        while (lines.TryPeek(out var line) && batch.Count < _options.MaxBatchEvents && (batch.Count == 0 || bytes + line.Length <= _options.MaxBatchBytes))
        {
            batch.Add(lines.Dequeue());
            bytes += line.Length;
        }

        return batch;
    }

    private async Task RunAsync()
    {
        var batches = new BatchReader(_queue.Reader, _options, _time);
        while (await batches.NextAsync().ConfigureAwait(false) is var (lines, flush))
        {
            if (lines.Count > 0)
            {
                await SendAsync(lines).ConfigureAwait(false);
            }

            if (flush is not null)
            {
                _tally.CompleteTo(flush);
                _tally = new Tally();
            }
        }
    }

    private async Task SendAsync(IReadOnlyList<EventLine> lines)
    {
        var links = lines.Where(line => line.Trace is not null).Select(line => line.Trace!.Value).Distinct().Take(MostLinks).Select(trace => new ActivityLink(trace));
        using var activity = Activities.StartActivity("publish events", ActivityKind.Producer, default(ActivityContext), links: links);
        activity?.SetTag("messaging.batch.message_count", lines.Count);
        try
        {
            var result = await _sender.SendAsync(lines, _stop.Token).ConfigureAwait(false);
            _tally.Add(result);
            TellOf(result.Rejected);
        }
        catch (PublishException e)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            _tally.Add(e);
        }
        catch (Exception e)
        {
            // Whatever it is: the loop goes on for the others, and the next flush tells of these.
            var why = e is OperationCanceledException ? "The publisher was disposed before they were sent." : e.Message;
            _tally.Add(new PublishException(why, e) { Events = [.. lines.Select(line => line.Event)] });
        }
    }

    private void TellOf(IReadOnlyList<EventRejection> rejections)
    {
        try
        {
            foreach (var rejection in rejections)
            {
                _options.OnRejected?.Invoke(rejection);
            }
        }
        catch (Exception e)
        {
            // The events are counted in the result all the same.
            Activity.Current?.AddException(e);
        }
    }
}
