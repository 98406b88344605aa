using Audiences.Accounts.Snapshots;
using Audiences.Contracts.Accounts;
using MassTransit;

namespace Audiences.Accounts.Consumers;

internal sealed class AdAccountSnapshotRequestedConsumer(AccountSnapshot snapshot) : IConsumer<AdAccountSnapshotRequested>
{
    public Task Consume(ConsumeContext<AdAccountSnapshotRequested> context) =>
        snapshot.PublishAllAsync(context.CancellationToken);
}
