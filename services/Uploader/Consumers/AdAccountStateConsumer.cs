using Audiences.Contracts.Accounts;
using Audiences.Uploader.Accounts;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class AdAccountStateConsumer(ControlStates states) : IConsumer<AdAccountState>
{
    public Task Consume(ConsumeContext<AdAccountState> context) =>
        states.ApplyAsync(context.Message, context.CancellationToken);
}
