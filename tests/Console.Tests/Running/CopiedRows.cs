using Microsoft.Data.Sqlite;

namespace Audiences.Console.Tests.Running;

/// <summary>Makes many of one, as no test could by calls in good time.</summary>
internal static class CopiedRows
{
    /// <summary>Runs a statement on a database of the server's, and gives the number of rows it changed.</summary>
    public static async Task<int> ExecuteAsync(this StandaloneServer server, string file, string statement)
    {
        await using var database = await OpenAsync(server, file);
        await using var command = new SqliteCommand(statement, database);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>Copies a row by its columns, whichever there are, so that the next migration needs nothing here.</summary>
    /// <param name="server">Whose data.</param>
    /// <param name="file">The database's file.</param>
    /// <param name="table">The table.</param>
    /// <param name="id">The column of its key; each copy has the same one of its number in all tables.</param>
    /// <param name="row">The key of the row that is copied.</param>
    /// <param name="copies">How many.</param>
    /// <param name="own">Columns that are a copy's own, as SQL; its number, from 1, is <c>n.n</c>.</param>
    public static async Task CopyRowsAsync(this StandaloneServer server, string file, string table, string id, Guid row, int copies, IReadOnlyDictionary<string, string> own)
    {
        await using var database = await OpenAsync(server, file);
        var columns = new List<string>();
        await using (var named = new SqliteCommand($"select name from pragma_table_info('{table}')", database))
        await using (var reader = await named.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
            {
                columns.Add(reader.GetString(0));
            }
        }

        var values = columns.Select(column => column == id ? "printf('01900000-0000-7000-8000-%012X', n.n)" : own.GetValueOrDefault(column, "t." + column));
        await using var copy = new SqliteCommand(
            $"""
            with recursive n(n) as (select 1 union all select n + 1 from n where n < {copies})
            insert into {table} ({string.Join(", ", columns)}) select {string.Join(", ", values)} from {table} t, n where t.{id} = @row
            """,
            database);
        copy.Parameters.AddWithValue("@row", row.ToString().ToUpperInvariant());
        Assert.Equal(copies, await copy.ExecuteNonQueryAsync());
    }

    private static async Task<SqliteConnection> OpenAsync(StandaloneServer server, string file)
    {
        var database = new SqliteConnection($"Data Source={Path.Combine(server.DataDirectory, file)};Default Timeout=60;Pooling=False");
        await database.OpenAsync();
        return database;
    }
}
