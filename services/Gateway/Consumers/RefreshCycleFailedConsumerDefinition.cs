using MassTransit;

namespace Audiences.Gateway.Consumers;

internal sealed class RefreshCycleFailedConsumerDefinition : ConsumerDefinition<RefreshCycleFailedConsumer>
{
    public RefreshCycleFailedConsumerDefinition()
    {
        EndpointName = "gateway.refresh-cycle-failed";
    }
}
