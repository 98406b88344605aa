using Audiences.Contracts.Identities;
using Audiences.Gateway.Events;
using Audiences.Gateway.Identities;
using Audiences.Intake;
using Audiences.ServiceDefaults.Bus;
using MassTransit;

namespace Audiences.Gateway.Bus;

/// <summary>Publishes links as batches and waits for the broker's confirm of each.</summary>
internal sealed class BusLinkPublisher(IBus bus, TimeProvider time) : ILinkPublisher
{
    // The bus itself waits for a lost broker without end; a caller should rather be told to come back.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task PublishAsync(string workspace, IReadOnlyList<IdentityLinkStatement> links, CancellationToken cancellationToken)
    {
        var batch = new IdentityLinkBatch { Workspace = workspace, Links = [.. links.Select(link => link.Message)] };
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await bus.Publish(batch, context => context.RequireQueue(), either.Token).WaitAsync(either.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new EventsNotPublishedException(e);
        }
    }
}
