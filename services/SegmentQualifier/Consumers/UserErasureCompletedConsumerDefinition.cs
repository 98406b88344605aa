using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

internal sealed class UserErasureCompletedConsumerDefinition : ConsumerDefinition<UserErasureCompletedConsumer>
{
    public UserErasureCompletedConsumerDefinition() => EndpointName = "segment-qualifier.user-erasure-completed";
}
