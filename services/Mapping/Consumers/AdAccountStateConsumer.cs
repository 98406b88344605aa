using Audiences.Contracts.Accounts;
using Audiences.Mapping.KnownAccounts;
using MassTransit;

namespace Audiences.Mapping.Consumers;

internal sealed class AdAccountStateConsumer(AccountKnowledge knowledge) : IConsumer<AdAccountState>
{
    public Task Consume(ConsumeContext<AdAccountState> context) =>
        knowledge.ApplyAsync(context.Message, context.CancellationToken);
}
