using Audiences.Contracts.Mapping;
using Audiences.Identifiers;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Cycles;

/// <summary>Reads the audience, its account and its mapping for a cycle.</summary>
internal sealed class CycleContexts(IServiceScopeFactory scopes)
{
    /// <summary>Null when the audience is gone.</summary>
    public async Task<CycleContext?> ReadAsync(Lease lease, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<UploaderDbContext>();
        var audience = await db.CustomAudiences.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Workspace == lease.Workspace && a.Id == lease.AudienceId, cancellationToken);
        if (audience is null)
        {
            return null;
        }

        var account = await db.AdAccounts.AsNoTracking()
            .SingleOrDefaultAsync(a => a.Workspace == lease.Workspace && a.Id == audience.AccountId, cancellationToken);
        var mapping = await db.Mappings.AsNoTracking()
            .SingleOrDefaultAsync(m => m.Workspace == lease.Workspace && m.AccountId == audience.AccountId && !m.Deleted, cancellationToken);
        var action = audience.Action ?? mapping?.Action ?? MappingActions.SingleIdentifier;
        return new CycleContext(audience, account, action, Columns(IdentifierRows.Schema(action, Keys(mapping)), audience.ValueBased));
    }

    /// <summary>Creates the note of Meta's number, once Meta has given it.</summary>
    public async Task NoteCustomAudienceIdAsync(Lease lease, string customAudienceId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<UploaderDbContext>().CustomAudiences
            .Where(a => a.Workspace == lease.Workspace && a.Id == lease.AudienceId && a.CustomAudienceId == null)
            .ExecuteUpdateAsync(update => update.SetProperty(a => a.CustomAudienceId, customAudienceId), cancellationToken);
    }

    /// <summary>A value-based audience has the column of values always, another one never.</summary>
    private static List<MatchKey> Columns(IEnumerable<MatchKey> mapped, bool valueBased) =>
        [.. mapped.Where(MatchKeys.FindsPeople), .. valueBased ? [MatchKey.LookalikeValue] : Array.Empty<MatchKey>()];

    /// <summary>A mapping that this version cannot read adds no columns; the rows bring theirs along.</summary>
    private static IReadOnlyList<MatchKey> Keys(KnownMapping? mapping)
    {
        try
        {
            return mapping is null ? [] : AttributeMapping.Compile(mapping.Attributes, mapping.DefaultCountry).Keys;
        }
        catch (MappingException)
        {
            return [];
        }
    }
}
