using Audiences.Contracts;
using Audiences.SegmentQualifier.Reception;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Takes batches of events.</summary>
internal sealed class MembershipBatchConsumer(BatchReception reception) : IConsumer<IncomingMembershipBatch>
{
    public Task Consume(ConsumeContext<IncomingMembershipBatch> context) =>
        reception.ReceiveAsync(context.Message.Json, WorkspaceNames.Default, TraceOf.Message(context), context.CancellationToken);
}
