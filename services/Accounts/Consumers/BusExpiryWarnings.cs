using Audiences.Accounts.Expiry;
using Audiences.Contracts.Accounts;
using Audiences.ServiceDefaults.Bus;
using MassTransit;

namespace Audiences.Accounts.Consumers;

/// <summary>Warns over the bus; somebody must receive it.</summary>
internal sealed class BusExpiryWarnings(IBus bus) : IExpiryWarnings
{
    public Task WarnAsync(AccessTokenExpiring warning, CancellationToken cancellationToken) =>
        bus.Publish(warning, context => context.RequireQueue(), cancellationToken);
}
