using MassTransit;

namespace Audiences.Accounts.Consumers;

internal sealed class AccessTokenRequestedConsumerDefinition : ConsumerDefinition<AccessTokenRequestedConsumer>
{
    public AccessTokenRequestedConsumerDefinition() => EndpointName = "accounts.access-token-requested";
}
