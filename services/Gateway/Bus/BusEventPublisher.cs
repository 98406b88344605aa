using Audiences.Contracts.Membership;
using Audiences.Gateway.Events;
using Audiences.Intake;
using MassTransit;

namespace Audiences.Gateway.Bus;

/// <summary>Publishes events as batches and waits for the broker's confirm of each.</summary>
internal sealed class BusEventPublisher(IBus bus, TimeProvider time) : IEventPublisher
{
    public Task PublishAsync(string workspace, IReadOnlyList<MembershipEvent> events, CancellationToken cancellationToken) =>
        bus.PublishConfirmedAsync(
            new SegmentMembershipBatch { Workspace = workspace, Events = [.. events.Select(e => e.ToMessage())] }, time, cancellationToken);
}
