using MassTransit;

namespace Audiences.ServiceDefaults.Bus;

/// <summary>What the modules of this process want on the bus, gathered until it is built once for all of them.</summary>
internal sealed class BusRegistrations
{
    public List<Action<IBusRegistrationConfigurator>> Consumers { get; } = [];
}
