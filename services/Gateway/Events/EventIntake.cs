using System.Runtime.CompilerServices;
using Audiences.Gateway.Telemetry;
using Audiences.Intake;

namespace Audiences.Gateway.Events;

/// <summary>Takes the events of one body: publishes the good ones as they come in and tells of the others.</summary>
public sealed class EventIntake(IEventPublisher publisher, GatewayTelemetry telemetry, TimeProvider time, ILogger<EventIntake> logger)
{
    /// <summary>Reads the body to its end unless it is too large or the broker fails.</summary>
    public async Task<IntakeResult> TakeAsync(Stream body, string? contentType, string workspace, CancellationToken cancellationToken)
    {
        using var bounded = new BoundedBody(body);
        return await TakeAsync(EventBodyReader.ReadAsync(bounded, contentType, workspace, time, cancellationToken), workspace, cancellationToken);
    }

    /// <summary>Takes records that were read by somebody else.</summary>
    public async Task<IntakeResult> TakeAsync(IAsyncEnumerable<IntakeRecord> records, string workspace, CancellationToken cancellationToken)
    {
        var rejections = new Rejections<RejectedEvent>();
        var good = GoodAsync(records, rejections, cancellationToken);
        var (outcome, confirmed) = await RecordSending.SendAsync<MembershipEvent, EventChunk>(
            good, (events, stop) => publisher.PublishAsync(workspace, events, stop), logger, cancellationToken);
        telemetry.Taken(confirmed, rejections.Total);
        return new IntakeResult(outcome, confirmed, rejections.Listed, rejections.Total);
    }

    private static async IAsyncEnumerable<MembershipEvent> GoodAsync(
        IAsyncEnumerable<IntakeRecord> records, Rejections<RejectedEvent> rejections, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            if (record.Reading.Event is { } membership)
            {
                yield return membership;
            }
            else
            {
                var rejection = record.Reading.Rejection!;
                rejections.Add(new RejectedEvent(record.Line, rejection.EventId, rejection.Field, rejection.Error));
            }
        }
    }
}
