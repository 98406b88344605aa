using Audiences.Contracts;
using Audiences.SegmentQualifier.Identities;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Takes batches of links.</summary>
internal sealed class IdentityLinkBatchConsumer(IdentityLinkBatchReception reception) : IConsumer<IncomingIdentityLinkBatch>
{
    public Task Consume(ConsumeContext<IncomingIdentityLinkBatch> context) =>
        reception.ReceiveAsync(context.Message.Json, WorkspaceNames.Default, context.CancellationToken);
}
