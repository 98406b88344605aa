using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

internal sealed class IdentityLinkBatchConsumerDefinition : ConsumerDefinition<IdentityLinkBatchConsumer>
{
    private const int Concurrency = 2;

    public IdentityLinkBatchConsumerDefinition()
    {
        EndpointName = "segment-qualifier.identity-linked-batch";
        Endpoint(endpoint =>
        {
            endpoint.PrefetchCount = Concurrency * 2;
            endpoint.ConcurrentMessageLimit = Concurrency;
        });
    }

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator,
        IConsumerConfigurator<IdentityLinkBatchConsumer> consumerConfigurator,
        IRegistrationContext context) =>
        endpointConfigurator.UseTolerantJson();
}
