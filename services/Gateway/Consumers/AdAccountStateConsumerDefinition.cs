using MassTransit;

namespace Audiences.Gateway.Consumers;

internal sealed class AdAccountStateConsumerDefinition : ConsumerDefinition<AdAccountStateConsumer>
{
    public AdAccountStateConsumerDefinition()
    {
        EndpointName = "gateway.ad-account-state";
    }
}
