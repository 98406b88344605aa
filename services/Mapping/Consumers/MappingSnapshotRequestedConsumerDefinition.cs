using MassTransit;

namespace Audiences.Mapping.Consumers;

internal sealed class MappingSnapshotRequestedConsumerDefinition : ConsumerDefinition<MappingSnapshotRequestedConsumer>
{
    public MappingSnapshotRequestedConsumerDefinition() => EndpointName = "mapping.mapping-snapshot-requested";
}
