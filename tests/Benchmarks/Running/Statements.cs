using System.Globalization;
using System.Text.RegularExpressions;
using Audiences.Benchmarks.Reporting;

namespace Audiences.Benchmarks.Running;

/// <summary>What the database spent its time on (PostgreSQL's pg_stat_statements).</summary>
internal static partial class Statements
{
    private const int Shown = 12;
    private const int Length = 90;

    public static Task ResetAsync(BenchmarkSystem bench) => bench.ExecuteAsync("select pg_stat_statements_reset()");

    /// <summary>The dearest statements since the reset, per item.</summary>
    public static async Task<Detail> DearestAsync(BenchmarkSystem bench, string title, string item, int items)
    {
        await using var command = bench.Store.CreateCommand("""
            select query, calls, total_exec_time from pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database()) and query !~ 'pg_stat_statements'
            order by total_exec_time desc limit $1
            """);
        command.Parameters.Add(new Npgsql.NpgsqlParameter { Value = Shown });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<IReadOnlyList<string>>();
        while (await reader.ReadAsync())
        {
            var (query, calls, milliseconds) = (Blanks().Replace(reader.GetString(0), " ").Trim(), reader.GetInt64(1), reader.GetDouble(2));
            rows.Add(
            [
                $"`{(query.Length <= Length ? query : query[..Length] + "…").Replace('`', '\'')}`",
                calls.ToString("N0", CultureInfo.InvariantCulture),
                Figures.Short(milliseconds / calls),
                Figures.Short(milliseconds * 1_000 / items),
            ]);
        }

        return new Detail(title, ["statement", "calls", "ms a call", $"µs {item}"], rows);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
