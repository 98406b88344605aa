using Npgsql;

namespace Audiences.Upgrade.Tests.Schema;

/// <summary>The tables of a database, as far as statements that were written for them can tell.</summary>
/// <param name="Columns">By schema, table and name: <c>uploader.audiences.name</c>.</param>
/// <param name="Rules">What rows must obey: unique indexes, checks, foreign keys; <c>unique uploader.audiences (workspace, id)</c>.</param>
internal sealed record Catalog(IReadOnlyDictionary<string, CatalogColumn> Columns, IReadOnlySet<string> Rules)
{
    // Partitions are left out: statements name the table that they are parts of.
    private const string ColumnsQuery = """
        select format('%s.%s.%s', n.nspname, c.relname, a.attname), format_type(a.atttypid, a.atttypmod), a.attnotnull,
               a.atthasdef or a.attidentity <> ''
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
          and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
        """;

    private const string RulesQuery = """
        select 'unique ' || n.nspname || '.' || c.relname || ' ' || substring(pg_get_indexdef(i.indexrelid) from ' USING \w+ (.*)$')
        from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
        where i.indisunique and not c.relispartition and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
        union all
        select 'rule ' || n.nspname || '.' || c.relname || ' ' || pg_get_constraintdef(r.oid)
        from pg_constraint r join pg_class c on c.oid = r.conrelid join pg_namespace n on n.oid = c.relnamespace
        where r.contype in ('c', 'f') and not c.relispartition and n.nspname <> 'information_schema' and n.nspname not like 'pg\_%'
        """;

    public static async Task<Catalog> ReadAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        var columns = new Dictionary<string, CatalogColumn>(StringComparer.Ordinal);
        var rules = new HashSet<string>(StringComparer.Ordinal);
        await ReadAsync(source, ColumnsQuery, row => columns.Add(row.GetString(0), new CatalogColumn(row.GetString(1), row.GetBoolean(2), row.GetBoolean(3))));
        await ReadAsync(source, RulesQuery, row => rules.Add(row.GetString(0)));
        return new Catalog(columns, rules);
    }

    private static async Task ReadAsync(NpgsqlDataSource source, string query, Action<NpgsqlDataReader> add)
    {
        await using var command = source.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            add(reader);
        }
    }
}
