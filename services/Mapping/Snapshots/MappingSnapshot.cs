using Audiences.Mapping.Mappings;
using Audiences.Mapping.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Mapping.Snapshots;

/// <summary>Tells the state of every mapping, deleted ones too, for those who missed it.</summary>
public sealed class MappingSnapshot(MappingDbContext db, IMappingAnnouncements announcements)
{
    /// <summary>Publishes all of them.</summary>
    public async Task PublishAllAsync(CancellationToken cancellationToken)
    {
        foreach (var map in await db.Mappings.AsNoTracking().ToListAsync(cancellationToken))
        {
            await announcements.AnnounceAsync(map.ToState(), cancellationToken);
        }
    }
}
