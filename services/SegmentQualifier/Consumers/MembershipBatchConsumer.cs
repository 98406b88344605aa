using System.Text.Json;
using Audiences.Contracts;
using Audiences.SegmentQualifier.Reception;
using Audiences.SegmentQualifier.Telemetry;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Takes batches of events.</summary>
internal sealed class MembershipBatchConsumer(BatchReception reception, QualifierTelemetry telemetry) : IConsumer<IncomingMembershipBatch>
{
    public async Task Consume(ConsumeContext<IncomingMembershipBatch> context)
    {
        var trace = TraceOf.Message(context);
        using var activity = telemetry.StartBatch([trace], Count(context.Message.Json));
        await reception.ReceiveAsync(context.Message.Json, WorkspaceNames.Default, trace, context.CancellationToken);
    }

    private static int Count(JsonElement batch) =>
        batch.ValueKind == JsonValueKind.Object && batch.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Array ? events.GetArrayLength() : 0;
}
