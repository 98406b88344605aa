using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

internal sealed class IdentityLinkConsumerDefinition : ConsumerDefinition<IdentityLinkConsumer>
{
    private const int MessageLimit = 500;
    private const int Batches = 2;

    public IdentityLinkConsumerDefinition()
    {
        EndpointName = "segment-qualifier.identity-linked";
        Endpoint(endpoint => endpoint.PrefetchCount = MessageLimit * Batches * 2);
    }

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator,
        IConsumerConfigurator<IdentityLinkConsumer> consumerConfigurator,
        IRegistrationContext context)
    {
        endpointConfigurator.UseTolerantJson();
        consumerConfigurator.Options<BatchOptions>(batch => batch
            .SetMessageLimit(MessageLimit)
            .SetTimeLimit(TimeSpan.FromMilliseconds(100))
            .SetConcurrencyLimit(Batches));
    }
}
