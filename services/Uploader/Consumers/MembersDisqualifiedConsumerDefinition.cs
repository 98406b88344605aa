using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class MembersDisqualifiedConsumerDefinition : ConsumerDefinition<MembersDisqualifiedConsumer>
{
    public MembersDisqualifiedConsumerDefinition()
    {
        EndpointName = "uploader.members-disqualified";
        // A message carries up to 1,000 members, so few of them at once fill the database.
        Endpoint(endpoint =>
        {
            endpoint.PrefetchCount = 16;
            endpoint.ConcurrentMessageLimit = 4;
        });
    }
}
