using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

internal sealed class MembershipBatchConsumerDefinition : ConsumerDefinition<MembershipBatchConsumer>
{
    /// <summary>A batch holds up to 1,000 events: a few at once fill a database connection each, more only fill memory.</summary>
    private const int Concurrency = 4;

    public MembershipBatchConsumerDefinition()
    {
        EndpointName = "segment-qualifier.membership-batch";
        Endpoint(endpoint =>
        {
            endpoint.PrefetchCount = Concurrency * 2;
            endpoint.ConcurrentMessageLimit = Concurrency;
        });
    }

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator,
        IConsumerConfigurator<MembershipBatchConsumer> consumerConfigurator,
        IRegistrationContext context) =>
        endpointConfigurator.UseTolerantJson();
}
