using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

internal sealed class MappingStateConsumerDefinition : ConsumerDefinition<MappingStateConsumer>
{
    public MappingStateConsumerDefinition() => EndpointName = "segment-qualifier.mapping-state";
}
