namespace Audiences.Gateway.Events;

/// <summary>Publishes the good records of one body in messages, as they come in.</summary>
internal static class RecordSending
{
    /// <summary>Reads the records to their end unless the body is too large or the broker fails; tells how many are safe.</summary>
    public static async Task<(IntakeOutcome Outcome, int Confirmed)> SendAsync<T, TChunk>(
        IAsyncEnumerable<T> records, Func<IReadOnlyList<T>, CancellationToken, Task> publish, ILogger logger, CancellationToken cancellationToken)
        where TChunk : RecordChunk<T>, new()
    {
        var sender = new ChunkSender<T>(publish, cancellationToken);
        var outcome = IntakeOutcome.Complete;
        try
        {
            var chunk = new TChunk();
            await foreach (var record in records.WithCancellation(cancellationToken))
            {
                if (!chunk.TryAdd(record))
                {
                    await sender.SendAsync(chunk.Records);
                    chunk = new TChunk();
                    chunk.TryAdd(record);
                }
            }

            if (chunk.Records.Count > 0)
            {
                await sender.SendAsync(chunk.Records);
            }
        }
        catch (BodyTooLargeException)
        {
            outcome = IntakeOutcome.BodyTooLarge;
        }
        catch (EventsNotPublishedException e)
        {
            Log.NotPublished(logger, e);
            outcome = IntakeOutcome.NotPublished;
        }

        try
        {
            await sender.CompleteAsync();
        }
        catch (EventsNotPublishedException e)
        {
            Log.NotPublished(logger, e);
            outcome = IntakeOutcome.NotPublished;
        }

        return (outcome, sender.Confirmed);
    }
}
