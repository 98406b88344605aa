using Audiences.Contracts.Mapping;
using Audiences.Mapping.Persistence;
using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Mapping.Mappings;

/// <summary>The mappings of a workspace's accounts, with their history.</summary>
public sealed class AccountMappings(MappingDbContext db, IMappingAnnouncements announcements, TimeProvider time)
{
    /// <summary>An account's mapping; null while nothing is mapped.</summary>
    public Task<AttributeMap?> FindAsync(string workspace, Guid accountId, CancellationToken cancellationToken) =>
        db.Mappings.SingleOrDefaultAsync(map => map.Workspace == workspace && map.AccountId == accountId && !map.Deleted, cancellationToken);

    /// <summary>All versions of an account's mapping, newest first.</summary>
    public async Task<IReadOnlyList<AttributeMapChange>> HistoryAsync(string workspace, Guid accountId, CancellationToken cancellationToken) =>
        await db.Changes.AsNoTracking()
            .Where(change => change.Workspace == workspace && change.AccountId == accountId)
            .OrderByDescending(change => change.Version)
            .ToListAsync(cancellationToken);

    /// <summary>Stores a mapping that passed <see cref="MappingRules"/>. When this returns, events are mapped by it.</summary>
    public async Task<AttributeMap> ReplaceAsync(string workspace, Guid accountId, MappingDraft draft, string changedBy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var map = await db.WriteAsync(() => StoreAsync(workspace, accountId, draft, changedBy, cancellationToken), cancellationToken);
        await announcements.ApplyAsync(map.ToState(), cancellationToken);
        return map;
    }

    private async Task<AttributeMap> StoreAsync(string workspace, Guid accountId, MappingDraft draft, string changedBy, CancellationToken cancellationToken)
    {
        var map = await db.Mappings.SingleOrDefaultAsync(row => row.Workspace == workspace && row.AccountId == accountId, cancellationToken);
        var action = draft.Action ?? MappingActions.SingleIdentifier;
        var attributes = AttributesJson.Write(draft.Mapped());
        var country = string.IsNullOrWhiteSpace(draft.DefaultCountry) ? null : draft.DefaultCountry.Trim();
        if (map is null)
        {
            map = new AttributeMap { Workspace = workspace, AccountId = accountId, Action = action, Attributes = attributes, ChangedAt = default, ChangedBy = changedBy };
            db.Mappings.Add(map);
        }

        map.Version++;
        map.Action = action;
        map.Attributes = attributes;
        map.DefaultCountry = country;
        map.ChangedAt = time.GetUtcNow();
        map.ChangedBy = changedBy;
        db.Changes.Add(AttributeMapChange.Of(map));
        return map;
    }
}
