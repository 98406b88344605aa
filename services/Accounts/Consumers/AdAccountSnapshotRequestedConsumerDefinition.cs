using MassTransit;

namespace Audiences.Accounts.Consumers;

internal sealed class AdAccountSnapshotRequestedConsumerDefinition : ConsumerDefinition<AdAccountSnapshotRequestedConsumer>
{
    public AdAccountSnapshotRequestedConsumerDefinition() => EndpointName = "accounts.ad-account-snapshot-requested";
}
