using Audiences.Contracts.Mapping;
using Audiences.Uploader.Accounts;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class MappingStateConsumer(ControlStates states) : IConsumer<MappingState>
{
    public Task Consume(ConsumeContext<MappingState> context) =>
        states.ApplyAsync(context.Message, context.CancellationToken);
}
