using MassTransit;

namespace Audiences.Accounts.Consumers;

internal sealed class AdAccountAccessFailedConsumerDefinition : ConsumerDefinition<AdAccountAccessFailedConsumer>
{
    public AdAccountAccessFailedConsumerDefinition() => EndpointName = "accounts.ad-account-access-failed";
}
