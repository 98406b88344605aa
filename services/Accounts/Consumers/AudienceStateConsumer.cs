using Audiences.Accounts.LinkedAudiences;
using Audiences.Contracts.Audiences;
using MassTransit;

namespace Audiences.Accounts.Consumers;

internal sealed class AudienceStateConsumer(AudienceLinks links) : IConsumer<AudienceState>
{
    public Task Consume(ConsumeContext<AudienceState> context) =>
        links.ApplyAsync(context.Message, context.CancellationToken);
}
