namespace Audiences.Client.Batching;

/// <summary>What became of the queue's events since the last flush.</summary>
internal sealed class Tally
{
    private const int MostListed = 1_000;

    private readonly List<EventRejection> _rejected = [];
    private readonly List<MembershipEvent> _lost = [];
    private PublishException? _failure;
    private int _accepted;
    private int _rejectedTotal;

    public void Add(PublishResult result)
    {
        _accepted += result.Accepted;
        _rejectedTotal += result.RejectedTotal;
        _rejected.AddRange(result.Rejected.Take(MostListed - _rejected.Count));
    }

    public void Add(PublishException failure)
    {
        _failure ??= failure;
        _lost.AddRange(failure.Events);
    }

    /// <summary>Ends the flush: with the counts, or with what was not sent.</summary>
    public void CompleteTo(TaskCompletionSource<PublishResult> flush)
    {
        if (_failure is { } failure)
        {
            flush.TrySetException(Failure(failure));
        }
        else
        {
            flush.TrySetResult(new PublishResult(_accepted, _rejectedTotal, [.. _rejected]));
        }
    }

    /// <summary>Throws what no flush was told.</summary>
    public void ThrowIfFailed()
    {
        if (_failure is { } failure)
        {
            throw Failure(failure);
        }
    }

    private PublishException Failure(PublishException first) =>
        new($"{_lost.Count} events were not sent. {first.Message}", first) { Events = [.. _lost], Status = first.Status };
}
