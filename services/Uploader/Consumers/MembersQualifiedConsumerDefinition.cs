using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class MembersQualifiedConsumerDefinition : ConsumerDefinition<MembersQualifiedConsumer>
{
    public MembersQualifiedConsumerDefinition()
    {
        EndpointName = "uploader.members-qualified";
        // A message carries up to 1,000 members, so few of them at once fill the database.
        Endpoint(endpoint =>
        {
            endpoint.PrefetchCount = 16;
            endpoint.ConcurrentMessageLimit = 4;
        });
    }
}
