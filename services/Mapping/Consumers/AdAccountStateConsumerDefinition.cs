using MassTransit;

namespace Audiences.Mapping.Consumers;

internal sealed class AdAccountStateConsumerDefinition : ConsumerDefinition<AdAccountStateConsumer>
{
    public AdAccountStateConsumerDefinition() => EndpointName = "mapping.ad-account-state";
}
