using MassTransit;

namespace Audiences.Gateway.Consumers;

internal sealed class SegmentSnapshotRequestedConsumerDefinition : ConsumerDefinition<SegmentSnapshotRequestedConsumer>
{
    public SegmentSnapshotRequestedConsumerDefinition()
    {
        EndpointName = "gateway.segment-snapshot-requested";
    }
}
