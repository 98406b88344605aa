using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class AdAccountStateConsumerDefinition : ConsumerDefinition<AdAccountStateConsumer>
{
    public AdAccountStateConsumerDefinition()
    {
        EndpointName = "uploader.ad-account-state";
    }
}
