using Audiences.Contracts.Membership;
using Audiences.Gateway.Events;
using Audiences.Intake;
using Audiences.ServiceDefaults.Bus;
using MassTransit;

namespace Audiences.Gateway.Bus;

/// <summary>Publishes events as batches and waits for the broker's confirm of each.</summary>
internal sealed class BusEventPublisher(IBus bus, TimeProvider time) : IEventPublisher
{
    // The bus itself waits for a lost broker without end; a caller should rather be told to come back.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task PublishAsync(string workspace, IReadOnlyList<MembershipEvent> events, CancellationToken cancellationToken)
    {
        var batch = new SegmentMembershipBatch { Workspace = workspace, Events = [.. events.Select(e => e.ToMessage())] };
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
