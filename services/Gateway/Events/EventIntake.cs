using Audiences.Gateway.Telemetry;
using Audiences.Intake;

namespace Audiences.Gateway.Events;

/// <summary>Takes the events of one body: publishes the good ones as they come in and tells of the others.</summary>
public sealed class EventIntake(IEventPublisher publisher, GatewayTelemetry telemetry, TimeProvider time, ILogger<EventIntake> logger)
{
    /// <summary>How many rejections an answer lists.</summary>
    public const int MostRejectionsListed = 1_000;

    /// <summary>Reads the body to its end unless it is too large or the broker fails.</summary>
    public async Task<IntakeResult> TakeAsync(Stream body, string? contentType, string workspace, CancellationToken cancellationToken)
    {
        using var bounded = new BoundedBody(body);
        var sender = new ChunkSender<MembershipEvent>((events, stop) => publisher.PublishAsync(workspace, events, stop), cancellationToken);
        var rejected = new List<RejectedEvent>();
        var rejectedTotal = 0;
        var outcome = IntakeOutcome.Complete;
        try
        {
            var chunk = new EventChunk();
            await foreach (var record in EventBodyReader.ReadAsync(bounded, contentType, workspace, time, cancellationToken))
            {
                if (record.Reading.Event is { } membership)
                {
                    if (!chunk.TryAdd(membership))
                    {
                        await sender.SendAsync(chunk.Events);
                        chunk = new EventChunk();
                        chunk.TryAdd(membership);
                    }
                }
                else if (rejectedTotal++ < MostRejectionsListed)
                {
                    rejected.Add(Rejection(record));
                }
            }

            if (!chunk.IsEmpty)
            {
                await sender.SendAsync(chunk.Events);
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

        telemetry.Taken(sender.Confirmed, rejectedTotal);
        return new IntakeResult(outcome, sender.Confirmed, rejected, rejectedTotal);
    }

    private static RejectedEvent Rejection(IntakeRecord record)
    {
        var rejection = record.Reading.Rejection!;
        return new RejectedEvent(record.Line, rejection.EventId, rejection.Field, rejection.Error);
    }
}
