using System.Threading.Channels;

namespace Audiences.Standalone.Journal;

/// <summary>
/// Keeps on disk what was published on the in-process bus until its consumer is through, so that what was acknowledged
/// survives a killed process. Delivery stays MassTransit's; this only remembers. What is replayed although it had been
/// handled does no harm: every write behind it is versioned.
/// </summary>
internal sealed class MessageJournal : IAsyncDisposable
{
    private readonly JournalFile _file;
    private readonly Channel<Operation> _operations = Channel.CreateBounded<Operation>(10_000);
    private readonly Task _writer;
    private readonly Lock _lock = new();
    private readonly HashSet<Guid> _outstanding = [];
    private TaskCompletionSource _drained = NewSignal();
    private TaskCompletionSource _roomMade = NewSignal();

    public MessageJournal(JournalFile file)
    {
        _file = file;
        Leftover = file.ReadAll();
        _outstanding.UnionWith(Leftover.Select(entry => entry.MessageId));
        SignalWhenDrained();
        _writer = Task.Run(WriteAsync);
    }

    /// <summary>What the last process left behind.</summary>
    public IReadOnlyList<JournalEntry> Leftover { get; }

    /// <summary>How many messages are under way.</summary>
    public int Outstanding
    {
        get
        {
            lock (_lock)
            {
                return _outstanding.Count;
            }
        }
    }

    /// <summary>Returns once the entry is on disk.</summary>
    public async Task AppendAsync(JournalEntry entry, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            _outstanding.Add(entry.MessageId);
            if (_drained.Task.IsCompleted)
            {
                _drained = NewSignal();
            }
        }

        var operation = new Operation(entry, entry.MessageId, NewSignal());
        await _operations.Writer.WriteAsync(operation, cancellationToken);
        await operation.Written.Task;
    }

    /// <summary>The message was handled. Lost with a crash it costs a replay, so nobody waits for the disk.</summary>
    public async ValueTask CompleteAsync(Guid messageId)
    {
        lock (_lock)
        {
            if (!_outstanding.Remove(messageId))
            {
                return;
            }

            _roomMade.TrySetResult();
            _roomMade = NewSignal();
            SignalWhenDrained();
        }

        await _operations.Writer.WriteAsync(new Operation(null, messageId, NewSignal()));
    }

    /// <summary>The ids of the messages that are under way now.</summary>
    public IReadOnlySet<Guid> OutstandingIds()
    {
        lock (_lock)
        {
            return _outstanding.ToHashSet();
        }
    }

    /// <summary>Reads entries that are under way from the disk.</summary>
    public IReadOnlyList<JournalEntry> Read(IReadOnlySet<Guid> messageIds) =>
        [.. _file.ReadAll().Where(entry => messageIds.Contains(entry.MessageId))];

    /// <summary>Waits until fewer messages are under way, so that a fast publisher does not fill the memory.</summary>
    public async Task WaitForRoomAsync(int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task roomMade;
            lock (_lock)
            {
                if (_outstanding.Count < limit)
                {
                    return;
                }

                roomMade = _roomMade.Task;
            }

            await roomMade.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Waits until every message, and every message that followed from it, has been handled.</summary>
    public Task WaitUntilDrainedAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _drained.Task.WaitAsync(cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _operations.Writer.TryComplete();
        await _writer;
        _file.Dispose();
    }

    /// <summary>One transaction for all that waits: the disk's pace sets the size of the groups.</summary>
    private async Task WriteAsync()
    {
        var group = new List<Operation>();
        while (await _operations.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < 1_000 && _operations.Reader.TryRead(out var operation))
            {
                group.Add(operation);
            }

            try
            {
                _file.Write(
                    group.Where(operation => operation.Entry is not null).Select(operation => operation.Entry!),
                    group.Where(operation => operation.Entry is null).Select(operation => operation.MessageId));
                group.ForEach(operation => operation.Written.TrySetResult());
            }
            catch (Exception e) when (e is IOException or Microsoft.Data.Sqlite.SqliteException)
            {
                group.ForEach(operation => operation.Written.TrySetException(e));
            }
        }
    }

    private void SignalWhenDrained()
    {
        if (_outstanding.Count == 0)
        {
            _drained.TrySetResult();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed record Operation(JournalEntry? Entry, Guid MessageId, TaskCompletionSource Written);
}
