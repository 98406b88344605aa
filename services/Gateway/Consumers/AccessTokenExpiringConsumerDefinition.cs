using MassTransit;

namespace Audiences.Gateway.Consumers;

internal sealed class AccessTokenExpiringConsumerDefinition : ConsumerDefinition<AccessTokenExpiringConsumer>
{
    public AccessTokenExpiringConsumerDefinition()
    {
        EndpointName = "gateway.access-token-expiring";
    }
}
