using System.Text.Json;
using Audiences.SegmentQualifier.Properties;
using Audiences.ServiceDefaults.Database;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>
/// The properties in either database. All sightings go in one statement, as one JSON parameter, in key order, so that two
/// replicas wait for each other instead of deadlocking. Two that write at once may keep a few names over the limit.
/// </summary>
internal sealed class StoredProperties(SegmentQualifierDbContext database, ServiceDatabase<SegmentQualifierDbContext> kind, TimeProvider time) : IProperties
{
    internal const int MostOfWorkspace = 500;

    private const string Merge = """
        on conflict (workspace, path) do update set types = properties.types | excluded.types,
            events = properties.events + excluded.events,
            last_seen = case when excluded.last_seen > properties.last_seen then excluded.last_seen else properties.last_seen end
        """;

    private const string Postgres = $$"""
        insert into properties (workspace, path, types, events, first_seen, last_seen)
        select i.workspace, i.path, i.types, i.events, {1}, {1}
        from (select r.*, row_number() over (partition by r.workspace, k.path is null order by r.events desc, r.path) as place, k.path is not null as known
            from jsonb_to_recordset({0}::jsonb) as r (workspace text, path text, types integer, events bigint)
            left join properties k on k.workspace = r.workspace and k.path = r.path) i
        where i.known or i.place + (select count(*) from properties c where c.workspace = i.workspace) <= {2}
        order by i.workspace, i.path
        {{Merge}}
        """;

    private const string Sqlite = $$"""
        insert into properties (workspace, path, types, events, first_seen, last_seen)
        select i.workspace, i.path, i.types, i.events, {1}, {1}
        from (select r.value ->> 'workspace' as workspace, r.value ->> 'path' as path, r.value ->> 'types' as types, r.value ->> 'events' as events,
                row_number() over (partition by r.value ->> 'workspace', k.path is null order by r.value ->> 'events' desc, r.value ->> 'path') as place,
                k.path is not null as known
            from json_each({0}) r
            left join properties k on k.workspace = r.value ->> 'workspace' and k.path = r.value ->> 'path') i
        where i.known or i.place + (select count(*) from properties c where c.workspace = i.workspace) <= {2}
        {{Merge}}
        """;

    public async Task AddAsync(IReadOnlyList<PropertySighting> sightings, CancellationToken cancellationToken)
    {
        var rows = sightings.Select(seen => new { workspace = seen.Workspace, path = seen.Path, types = seen.Types, events = seen.Events });
        await database.Database.ExecuteSqlRawAsync(
            kind.Value.Kind == StorageKind.Postgres ? Postgres : Sqlite,
            [JsonSerializer.Serialize(rows), time.GetUtcNow().UtcTicks, MostOfWorkspace],
            cancellationToken);
    }

    public async Task<IReadOnlyList<SeenProperty>> ListAsync(string workspace, string? search, string? after, int limit, CancellationToken cancellationToken)
    {
#pragma warning disable CA1304, CA1309, CA1311, CA1862 // It becomes SQL: the database lowers both sides, and the column's collation decides the order.
        var rows = await database.Properties.AsNoTracking()
            .Where(row => row.Workspace == workspace
                && (after == null || string.Compare(row.Path, after) > 0)
                && (search == null || row.Path.ToLower().Contains(search.ToLower())))
            .OrderBy(row => row.Path)
            .Take(limit)
            .ToListAsync(cancellationToken);
#pragma warning restore CA1304, CA1309, CA1311, CA1862
        return [.. rows.Select(row => new SeenProperty(
            row.Path, PropertyTypes.Names(row.Types), row.Events, new DateTimeOffset(row.FirstSeen, TimeSpan.Zero), new DateTimeOffset(row.LastSeen, TimeSpan.Zero)))];
    }

    public Task ForgetAsync(DateTimeOffset unseenSince, CancellationToken cancellationToken)
    {
        var before = unseenSince.UtcTicks;
        return database.Properties.Where(row => row.LastSeen < before).ExecuteDeleteAsync(cancellationToken);
    }
}
