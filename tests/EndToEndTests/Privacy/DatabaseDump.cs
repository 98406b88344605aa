using System.Text;
using Npgsql;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>Every row of every table, as text; bytes are hex.</summary>
internal static class DatabaseDump
{
    public static async Task<IReadOnlyDictionary<string, byte[]>> OfAsync(string connectionString)
    {
        var tables = new Dictionary<string, byte[]>();
        await using var source = NpgsqlDataSource.Create(connectionString);
        foreach (var table in await RowsAsync(
            source,
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"))
        {
            tables[table] = Encoding.UTF8.GetBytes(string.Join('\n', await RowsAsync(source, $"select t::text from {table} t")));
        }

        return tables;
    }

    private static async Task<List<string>> RowsAsync(NpgsqlDataSource source, string query)
    {
        await using var command = source.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
