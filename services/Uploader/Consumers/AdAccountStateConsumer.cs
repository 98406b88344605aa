using Audiences.Contracts.Accounts;
using Audiences.Uploader.Accounts;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class AdAccountStateConsumer(ControlStates states, AccountEndings endings) : IConsumer<AdAccountState>
{
    public async Task Consume(ConsumeContext<AdAccountState> context)
    {
        await states.ApplyAsync(context.Message, context.CancellationToken);
        await endings.ApplyAsync(context.Message, context.CancellationToken);
    }
}
