using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

internal sealed class MembershipConsumerDefinition : ConsumerDefinition<MembershipConsumer>
{
    private const int MessageLimit = 500;
    private const int Batches = 2;

    public MembershipConsumerDefinition()
    {
        EndpointName = "segment-qualifier.membership";
        Endpoint(endpoint => endpoint.PrefetchCount = MessageLimit * Batches * 2);
    }

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator,
        IConsumerConfigurator<MembershipConsumer> consumerConfigurator,
        IRegistrationContext context)
    {
        endpointConfigurator.UseTolerantJson();
        consumerConfigurator.Options<BatchOptions>(batch => batch
            .SetMessageLimit(MessageLimit)
            .SetTimeLimit(TimeSpan.FromMilliseconds(100))
            .SetConcurrencyLimit(Batches));
    }
}
