using Audiences.Contracts.Mapping;
using Audiences.Mapping.Snapshots;
using MassTransit;

namespace Audiences.Mapping.Consumers;

internal sealed class MappingSnapshotRequestedConsumer(MappingSnapshot snapshot) : IConsumer<MappingSnapshotRequested>
{
    public Task Consume(ConsumeContext<MappingSnapshotRequested> context) =>
        snapshot.PublishAllAsync(context.CancellationToken);
}
