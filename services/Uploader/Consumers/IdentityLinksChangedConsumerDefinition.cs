using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class IdentityLinksChangedConsumerDefinition : ConsumerDefinition<IdentityLinksChangedConsumer>
{
    public IdentityLinksChangedConsumerDefinition()
    {
        EndpointName = "uploader.identity-links-changed";
        // A message carries up to 1,000 links, and each may concern many members.
        Endpoint(endpoint =>
        {
            endpoint.PrefetchCount = 4;
            endpoint.ConcurrentMessageLimit = 2;
        });
    }
}
