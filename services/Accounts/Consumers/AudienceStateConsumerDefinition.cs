using MassTransit;

namespace Audiences.Accounts.Consumers;

internal sealed class AudienceStateConsumerDefinition : ConsumerDefinition<AudienceStateConsumer>
{
    public AudienceStateConsumerDefinition() => EndpointName = "accounts.audience-state";
}
