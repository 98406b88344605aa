using Audiences.Uploader.Bus;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>Publishes the state of every audience, unlinked ones too: the last word may have been lost.</summary>
internal sealed class AudienceAnnouncements(UploaderDbContext db, IUploaderEvents events)
{
    public async Task PublishAllAsync(CancellationToken cancellationToken)
    {
        await foreach (var audience in db.CustomAudiences.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            await events.PublishAsync(audience.State(), cancellationToken);
        }
    }
}
