using Audiences.Intake;
using Audiences.SegmentQualifier.DeadLetters;
using Audiences.SegmentQualifier.Qualification;
using Audiences.SegmentQualifier.Telemetry;

namespace Audiences.SegmentQualifier.Reception;

/// <summary>Judges what came in event by event: good ones are qualified, bad ones go to the dead letters.</summary>
public sealed class MembershipReception(
    MembershipQualifier qualifier,
    IDeadLetters deadLetters,
    QualifierTelemetry telemetry,
    TimeProvider time,
    ILogger<MembershipReception> logger)
{
    /// <summary>Takes events in. It throws only when a store or the bus does; then all of it may come again.</summary>
    public async Task ReceiveAsync(IEnumerable<ReceivedJson> received, CancellationToken cancellationToken)
    {
        var events = new List<ReceivedEvent>();
        var rejected = new List<RejectedContent>();
        foreach (var one in received)
        {
            var (read, rejection) = Read(one);
            if (read is not null)
            {
                events.Add(new ReceivedEvent(read, one.TraceParent));
            }
            else
            {
                rejected.Add(Rejected(one, rejection!));
            }
        }

        if (rejected.Count > 0)
        {
            await RejectAsync(rejected, cancellationToken);
        }

        if (events.Count > 0)
        {
            await qualifier.QualifyAsync(events, cancellationToken);
        }
    }

    /// <summary>Puts away what cannot be read as events at all.</summary>
    public async Task RejectAsync(IReadOnlyList<RejectedContent> rejected, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        await deadLetters.AddAsync(rejected, cancellationToken);
        telemetry.Count("dead_lettered", rejected.Count);
        Log.DeadLettered(logger, rejected.Count, rejected[0].Rejection.Field);
    }

    private EventReading Read(ReceivedJson one) =>
        UnreadableBody.TryRead(one.Json, out var error, out _)
            ? EventReading.Rejected("body", error)
            : MembershipEventReader.Read(one.Json, one.Workspace, time.GetUtcNow());

    private static RejectedContent Rejected(ReceivedJson one, EventRejection rejection) =>
        new(WorkspaceName.OfRejected(one.Json, one.Workspace), DeadLetterSources.Membership, rejection, UnreadableBody.ContentOf(one.Json));
}
