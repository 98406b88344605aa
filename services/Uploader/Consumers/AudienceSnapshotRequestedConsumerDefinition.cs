using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class AudienceSnapshotRequestedConsumerDefinition : ConsumerDefinition<AudienceSnapshotRequestedConsumer>
{
    public AudienceSnapshotRequestedConsumerDefinition()
    {
        EndpointName = "uploader.audience-snapshot-requested";
    }
}
