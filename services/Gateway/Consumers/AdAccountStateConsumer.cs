using Audiences.Contracts.Accounts;
using Audiences.Gateway.Webhooks;
using MassTransit;

namespace Audiences.Gateway.Consumers;

/// <summary>Tells webhooks of a lost connection.</summary>
internal sealed class AdAccountStateConsumer(AccountNews news) : IConsumer<AdAccountState>
{
    public Task Consume(ConsumeContext<AdAccountState> context) => news.SeeAsync(context.Message, context.CancellationToken);
}
