using Audiences.Contracts.Cycles;
using Audiences.Gateway.Webhooks;
using MassTransit;

namespace Audiences.Gateway.Consumers;

/// <summary>Tells webhooks.</summary>
internal sealed class RefreshCycleCompletedConsumer(WebhookNews news) : IConsumer<RefreshCycleCompleted>
{
    public Task Consume(ConsumeContext<RefreshCycleCompleted> context) => news.TellAsync(
        context.Message.Workspace, WebhookEvents.RefreshCycleCompleted, $"msg_{context.Message.CycleId:N}", context.Message.CompletedAt, context.Message, context.CancellationToken);
}
