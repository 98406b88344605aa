using System.Threading.Channels;
using Audiences.Client.Sending;

namespace Audiences.Client.Batching;

/// <summary>Gathers the queue's events until a batch is full, its first event has waited long enough, or somebody flushes.</summary>
internal sealed class BatchReader(ChannelReader<QueueItem> queue, AudiencesPublisherOptions options, TimeProvider time)
{
    /// <summary>The next batch, which may be empty, and the flush that ended it; null at the queue's end.</summary>
    public async Task<(IReadOnlyList<EventLine> Lines, TaskCompletionSource<PublishResult>? Flush)?> NextAsync()
    {
        if (!await queue.WaitToReadAsync().ConfigureAwait(false))
        {
            return null;
        }

        var lines = new List<EventLine>();
        var bytes = 0;
        using var patience = new CancellationTokenSource(options.MaxDelay, time);
        while (lines.Count < options.MaxBatchEvents)
        {
            if (!queue.TryPeek(out var item))
            {
                if (await IsOverAsync(patience.Token).ConfigureAwait(false))
                {
                    break;
                }

                continue;
            }

            if (item.Line is { } line && lines.Count > 0 && bytes + line.Length > options.MaxBatchBytes)
            {
                break;
            }

            queue.TryRead(out _);
            if (item.Flush is { } flush)
            {
                return (lines, flush);
            }

            lines.Add(item.Line!);
            bytes += item.Line!.Length;
        }

        return (lines, null);
    }

    private async Task<bool> IsOverAsync(CancellationToken patience)
    {
        try
        {
            return !await queue.WaitToReadAsync(patience).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }
}
