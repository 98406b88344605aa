using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Resyncs;

/// <summary>Says when a resync would change something.</summary>
internal sealed class ResyncAdvice(UploaderDbContext db, OutdatedMembers members)
{
    /// <summary>The reason to ask for the members again; null when there is none.</summary>
    /// <param name="audience">The audience.</param>
    /// <param name="latest">Its latest resync, if it had one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<string?> ReasonAsync(CustomAudience audience, Resync? latest, CancellationToken cancellationToken)
    {
        if (latest?.Status == ResyncStatuses.Running || audience.Status == AudienceStatuses.Deleted)
        {
            return null;
        }

        if (latest is null && await members.IsEmptyAsync(audience.Workspace, audience.Id, cancellationToken))
        {
            return "No event has reached the audience since it was linked. Members from before the link are missing until they are asked for.";
        }

        var mapping = await db.Mappings.Where(m => m.Workspace == audience.Workspace && m.AccountId == audience.AccountId && !m.Deleted)
            .Select(m => m.Version).SingleOrDefaultAsync(cancellationToken);
        return mapping > audience.MembersMappingVersion && await members.ExistAsync(audience.Workspace, audience.Id, mapping, cancellationToken)
            ? $"The account's mapping has changed (version {mapping}). Members from before the change keep their old identifiers until they are asked for."
            : null;
    }
}
