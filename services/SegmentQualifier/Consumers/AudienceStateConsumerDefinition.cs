using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

internal sealed class AudienceStateConsumerDefinition : ConsumerDefinition<AudienceStateConsumer>
{
    public AudienceStateConsumerDefinition() => EndpointName = "segment-qualifier.audience-state";
}
