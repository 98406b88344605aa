using Audiences.Contracts;
using Audiences.Intake;
using Audiences.SegmentQualifier.Reception;
using Audiences.SegmentQualifier.Telemetry;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Takes single events, many at a time: one commit each would be the limit of the whole system.</summary>
internal sealed class MembershipConsumer(MembershipReception reception, QualifierTelemetry telemetry) : IConsumer<Batch<IncomingMembership>>
{
    public async Task Consume(ConsumeContext<Batch<IncomingMembership>> context)
    {
        var policy = WorkspacePolicy.Fallback(WorkspaceNames.Default);
        var received = context.Message.Select(one => new ReceivedJson(one.Message.Json, policy, TraceOf.Message(one))).ToList();
        using var activity = telemetry.StartBatch([.. received.Select(one => one.TraceParent)], received.Count);
        await reception.ReceiveAsync(received, context.CancellationToken);
    }
}
