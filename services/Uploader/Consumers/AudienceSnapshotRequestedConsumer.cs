using Audiences.Contracts.Audiences;
using Audiences.Uploader.CustomAudiences;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class AudienceSnapshotRequestedConsumer(AudienceAnnouncements announcements) : IConsumer<AudienceSnapshotRequested>
{
    public Task Consume(ConsumeContext<AudienceSnapshotRequested> context) =>
        announcements.PublishAllAsync(context.CancellationToken);
}
