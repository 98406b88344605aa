using Audiences.Contracts.Audiences;
using MassTransit;

namespace Audiences.Uploader.Tests.Support;

/// <summary>Stands in for SegmentQualifier: applies audience states.</summary>
public sealed class StateApplier : IConsumer<AudienceState>
{
    public Task Consume(ConsumeContext<AudienceState> context) => context.IsResponseAccepted<AudienceStateApplied>()
        ? context.RespondAsync(new AudienceStateApplied { AudienceId = context.Message.AudienceId, Version = context.Message.Version })
        : Task.CompletedTask;
}
