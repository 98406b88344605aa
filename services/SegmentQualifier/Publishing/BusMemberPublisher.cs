using Audiences.Contracts.Membership;
using Audiences.Contracts.Users;
using Audiences.ServiceDefaults.Bus;
using MassTransit;

namespace Audiences.SegmentQualifier.Publishing;

/// <summary>Publishes on the bus, with delivery to a queue required.</summary>
internal sealed class BusMemberPublisher(IBus bus) : IMemberPublisher
{
    public Task PublishAsync(MembersQualified message, CancellationToken cancellationToken) => SendAsync(message, cancellationToken);

    public Task PublishAsync(MembersDisqualified message, CancellationToken cancellationToken) => SendAsync(message, cancellationToken);

    public Task PublishAsync(UserErased message, CancellationToken cancellationToken) => SendAsync(message, cancellationToken);

    private Task SendAsync<T>(T message, CancellationToken cancellationToken)
        where T : class =>
        bus.Publish(message, context => context.RequireQueue(), cancellationToken);
}
