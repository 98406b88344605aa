using Audiences.Contracts.Identities;
using Audiences.ServiceDefaults.Bus;
using MassTransit;

namespace Audiences.SegmentQualifier.Identities;

/// <summary>Publishes on the bus in messages of bounded size, with delivery to a queue required.</summary>
internal sealed class BusIdentityLinkPublisher(IBus bus) : IIdentityLinkPublisher
{
    private const int MaxLinks = 1_000;

    public async Task PublishAsync(string workspace, IReadOnlyList<IdentityLinkState> links, CancellationToken cancellationToken)
    {
        foreach (var chunk in links.Chunk(MaxLinks))
        {
            await bus.Publish(new IdentityLinksChanged { Workspace = workspace, Links = chunk }, context => context.RequireQueue(), cancellationToken);
        }
    }
}
