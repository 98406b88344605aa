using System.Text.Json;
using Audiences.Contracts.Mapping;
using Audiences.SegmentQualifier.Mappings;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>The mappings in either database.</summary>
internal sealed class StoredMappings(SegmentQualifierDbContext database, MappingCompiler compiler) : IMappings
{
    public async Task<long> ApplyAsync(MappingState state, CancellationToken cancellationToken)
    {
        var attributes = JsonSerializer.Serialize(state.Attributes);
        await database.Database.ExecuteSqlAsync(
            $"""
            insert into account_mappings (workspace, account_id, version, attributes, default_country, deleted)
            values ({state.Workspace}, {state.AccountId}, {state.Version}, {attributes}, {state.DefaultCountry}, {state.Deleted})
            on conflict (workspace, account_id) do update
            set version = excluded.version, attributes = excluded.attributes, default_country = excluded.default_country, deleted = excluded.deleted
            where excluded.version > account_mappings.version
            """,
            cancellationToken);
        return await database.AccountMappings.Where(row => row.Workspace == state.Workspace && row.AccountId == state.AccountId)
            .Select(row => row.Version)
            .SingleAsync(cancellationToken);
    }

    public async Task<IReadOnlyDictionary<Guid, CompiledMapping>> OfAccountsAsync(string workspace, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken)
    {
        if (accountIds.Count == 0)
        {
            return new Dictionary<Guid, CompiledMapping>();
        }

        var rows = await database.AccountMappings.AsNoTracking()
            .Where(row => row.Workspace == workspace && accountIds.Contains(row.AccountId) && !row.Deleted)
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.AccountId, row => compiler.Compile(row.AccountId, row.Version, row.Attributes, row.DefaultCountry));
    }
}
