using Audiences.Contracts.Cycles;
using Audiences.Gateway.Webhooks;
using MassTransit;

namespace Audiences.Gateway.Consumers;

/// <summary>Tells webhooks.</summary>
internal sealed class RefreshCycleFailedConsumer(WebhookNews news) : IConsumer<RefreshCycleFailed>
{
    public Task Consume(ConsumeContext<RefreshCycleFailed> context) => news.TellAsync(
        context.Message.Workspace, WebhookEvents.RefreshCycleFailed, $"msg_{context.Message.CycleId:N}", context.Message.FailedAt, context.Message, context.CancellationToken);
}
