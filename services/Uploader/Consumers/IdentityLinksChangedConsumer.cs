using Audiences.Contracts.Identities;
using Audiences.Uploader.Boost;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class IdentityLinksChangedConsumer(IdentityGraph graph) : IConsumer<IdentityLinksChanged>
{
    public Task Consume(ConsumeContext<IdentityLinksChanged> context) => graph.ApplyAsync(context.Message, context.CancellationToken);
}
