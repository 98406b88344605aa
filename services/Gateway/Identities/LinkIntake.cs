using Audiences.Gateway.Events;
using Audiences.Intake;

namespace Audiences.Gateway.Identities;

/// <summary>Takes the links of one body: publishes the good ones as they come in and tells of the others.</summary>
public sealed class LinkIntake(ILinkPublisher publisher, TimeProvider time, ILogger<LinkIntake> logger)
{
    /// <summary>Reads the body to its end unless it is too large or the broker fails.</summary>
    public async Task<LinkIntakeResult> TakeAsync(Stream body, string? contentType, string workspace, CancellationToken cancellationToken)
    {
        using var bounded = new BoundedBody(body);
        var sender = new ChunkSender<IdentityLinkStatement>((links, stop) => publisher.PublishAsync(workspace, links, stop), cancellationToken);
        var rejected = new List<RejectedLink>();
        var rejectedTotal = 0;
        var outcome = IntakeOutcome.Complete;
        try
        {
            var chunk = new LinkChunk();
            await foreach (var record in IdentityLinkBodyReader.ReadAsync(bounded, contentType, workspace, time, cancellationToken))
            {
                if (record.Reading is { Rejection: { } rejection })
                {
                    if (rejectedTotal++ < EventIntake.MostRejectionsListed)
                    {
                        rejected.Add(new RejectedLink(record.Line, rejection.EventId, rejection.Field, rejection.Error));
                    }
                }
                else if (!chunk.TryAdd(record.Reading.Link!))
                {
                    await sender.SendAsync(chunk.Links);
                    chunk = new LinkChunk();
                    chunk.TryAdd(record.Reading.Link!);
                }
            }

            if (chunk.Links.Count > 0)
            {
                await sender.SendAsync(chunk.Links);
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

        return new LinkIntakeResult(outcome, sender.Confirmed, rejected, rejectedTotal);
    }
}
