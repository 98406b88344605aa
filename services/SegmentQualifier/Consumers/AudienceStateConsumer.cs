using Audiences.Contracts.Audiences;
using Audiences.SegmentQualifier.Links;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Keeps the links; answers once every replica works by the new state.</summary>
internal sealed class AudienceStateConsumer(IAudienceLinks links, ILogger<AudienceStateConsumer> logger) : IConsumer<AudienceState>
{
    public async Task Consume(ConsumeContext<AudienceState> context)
    {
        var version = await links.ApplyAsync(context.Message, context.CancellationToken);
        Log.LinkApplied(logger, context.Message.AudienceId, version);
        if (context.ResponseAddress is not null)
        {
            await context.RespondAsync(new AudienceStateApplied { AudienceId = context.Message.AudienceId, Version = version });
        }
    }
}
