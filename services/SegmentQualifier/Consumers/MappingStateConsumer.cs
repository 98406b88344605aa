using Audiences.Contracts.Mapping;
using Audiences.SegmentQualifier.Mappings;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Keeps the mappings; answers once every replica works by the new state.</summary>
internal sealed class MappingStateConsumer(IMappings mappings, ILogger<MappingStateConsumer> logger) : IConsumer<MappingState>
{
    public async Task Consume(ConsumeContext<MappingState> context)
    {
        var version = await mappings.ApplyAsync(context.Message, context.CancellationToken);
        Log.MappingApplied(logger, context.Message.AccountId, version);
        if (context.ResponseAddress is not null)
        {
            await context.RespondAsync(new MappingStateApplied { AccountId = context.Message.AccountId, Version = version });
        }
    }
}
