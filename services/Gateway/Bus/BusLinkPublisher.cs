using Audiences.Contracts.Identities;
using Audiences.Gateway.Identities;
using Audiences.Intake;
using MassTransit;

namespace Audiences.Gateway.Bus;

/// <summary>Publishes links as batches and waits for the broker's confirm of each.</summary>
internal sealed class BusLinkPublisher(IBus bus, TimeProvider time) : ILinkPublisher
{
    public Task PublishAsync(string workspace, IReadOnlyList<IdentityLinkStatement> links, CancellationToken cancellationToken) =>
        bus.PublishConfirmedAsync(
            new IdentityLinkBatch { Workspace = workspace, Links = [.. links.Select(link => link.Message)] }, time, cancellationToken);
}
