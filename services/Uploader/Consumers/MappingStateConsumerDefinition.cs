using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class MappingStateConsumerDefinition : ConsumerDefinition<MappingStateConsumer>
{
    public MappingStateConsumerDefinition()
    {
        EndpointName = "uploader.mapping-state";
    }
}
