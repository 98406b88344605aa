using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class UserErasedConsumerDefinition : ConsumerDefinition<UserErasedConsumer>
{
    public UserErasedConsumerDefinition()
    {
        EndpointName = "uploader.user-erased";
    }
}
