using Audiences.Contracts.Membership;
using Audiences.Gateway.Webhooks;
using MassTransit;

namespace Audiences.Gateway.Consumers;

/// <summary>Tells webhooks.</summary>
internal sealed class SegmentSnapshotRequestedConsumer(WebhookNews news) : IConsumer<SegmentSnapshotRequested>
{
    public Task Consume(ConsumeContext<SegmentSnapshotRequested> context) => news.TellAsync(
        context.Message.Workspace, WebhookEvents.SegmentSnapshotRequested, $"msg_{context.Message.ResyncId:N}", context.Message.RequestedAt, context.Message, context.CancellationToken);
}
