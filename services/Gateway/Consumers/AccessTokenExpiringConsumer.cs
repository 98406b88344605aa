using Audiences.Contracts.Accounts;
using Audiences.Gateway.Webhooks;
using MassTransit;

namespace Audiences.Gateway.Consumers;

/// <summary>Tells webhooks that an account's access ends soon.</summary>
internal sealed class AccessTokenExpiringConsumer(ExpiryNews news) : IConsumer<AccessTokenExpiring>
{
    public Task Consume(ConsumeContext<AccessTokenExpiring> context) => news.TellAsync(context.Message, context.CancellationToken);
}
