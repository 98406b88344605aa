using MassTransit;

namespace Audiences.Gateway.Consumers;

internal sealed class RefreshCycleCompletedConsumerDefinition : ConsumerDefinition<RefreshCycleCompletedConsumer>
{
    public RefreshCycleCompletedConsumerDefinition()
    {
        EndpointName = "gateway.refresh-cycle-completed";
    }
}
