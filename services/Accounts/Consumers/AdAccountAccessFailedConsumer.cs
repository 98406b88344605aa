using Audiences.Accounts.Health;
using Audiences.Contracts.Accounts;
using MassTransit;

namespace Audiences.Accounts.Consumers;

internal sealed class AdAccountAccessFailedConsumer(AccountHealth health) : IConsumer<AdAccountAccessFailed>
{
    public Task Consume(ConsumeContext<AdAccountAccessFailed> context) =>
        health.InvestigateAsync(context.Message, context.CancellationToken);
}
