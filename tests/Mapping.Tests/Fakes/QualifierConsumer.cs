using Audiences.Contracts.Mapping;
using MassTransit;

namespace Audiences.Mapping.Tests.Fakes;

/// <summary>Confirms states in the qualifier's place.</summary>
public sealed class QualifierConsumer(List<MappingState> received) : IConsumer<MappingState>
{
    public Task Consume(ConsumeContext<MappingState> context)
    {
        received.Add(context.Message);
        return context.RespondAsync(new MappingStateApplied { AccountId = context.Message.AccountId, Version = context.Message.Version });
    }
}
