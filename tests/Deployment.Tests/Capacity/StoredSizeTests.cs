using System.Globalization;
using System.Text.RegularExpressions;
using Audiences.Deployment.Tests.Support;
using Audiences.Testing;
using Audiences.Testing.Postgres;
using Audiences.Testing.Processes;
using Npgsql;

namespace Audiences.Deployment.Tests.Capacity;

/// <summary>
/// What docs/capacity.md says of a row's size is what the tables take on a real PostgreSQL: a disk that was planned with less
/// is full too early. <c>AUDIENCES_STORED_ROWS=100000</c> measures with as many rows as the page's figures.
/// </summary>
[Trait("Kind", "Hosted")]
public sealed partial class StoredSizeTests(PostgresFixture postgres, ITestOutputHelper output) : IClassFixture<PostgresFixture>
{
    private const int Portions = 10;

    private static int Rows => int.TryParse(Environment.GetEnvironmentVariable("AUDIENCES_STORED_ROWS"), CultureInfo.InvariantCulture, out var rows) ? rows : 50_000;

    [Fact]
    public async Task Rows_take_what_is_planned_for_them()
    {
        await using var source = NpgsqlDataSource.Create(await DatabaseAsync());
        await FillAsync(source);

        var measured = new List<(string Table, double Bytes, double Indexes, int Planned)>();
        foreach (var (table, planned) in Planned())
        {
            measured.Add((table, await SizeAsync(source, table, "pg_total_relation_size"), await SizeAsync(source, table, "pg_indexes_size"), planned));
        }

        measured.ForEach(one => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{one.Table}: {one.Bytes:0} bytes a row, {one.Indexes:0} of them indexes, planned {one.Planned}; {Rows} rows")));
        Assert.All(measured, one => Assert.InRange(one.Bytes, one.Planned * 0.75, one.Planned * 1.3));
    }

    private static List<(string Table, int Bytes)> Planned()
    {
        var planned = PlannedRow().Matches(Repository.Text("docs/capacity.md"))
            .Select(match => (match.Groups["table"].Value, int.Parse(match.Groups["bytes"].Value, CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(["segment_qualifier.memberships", "uploader.members", "uploader.row_holders"], planned.Select(one => one.Item1).Order(StringComparer.Ordinal));
        return planned;
    }

    private async Task<string> DatabaseAsync()
    {
        var database = await postgres.DatabaseAsync();
        foreach (var name in new[] { "segment-qualifier", "uploader" })
        {
            var settings = new Dictionary<string, string?> { ["ConnectionStrings__Database"] = database, ["ConnectionStrings__Broker"] = "amqp://127.0.0.1:1/", ["DOTNET_gcServer"] = "0" };
            if (name == "uploader")
            {
                (settings["Meta__GraphUrl"], settings["Meta__AppId"], settings["Meta__AppSecret"]) = ("http://127.0.0.1:1", "1", "secret");
            }

            await Command.RunAsync(["dotnet", SolutionPaths.ServiceProgram(ComposeFile.ProjectOf(name)), "--migrate"], settings);
        }

        return database;
    }

    // In portions, with a vacuum after each, as autovacuum would come by: updates leave old rows behind, and their space is used again.
    private static async Task FillAsync(NpgsqlDataSource source)
    {
        var script = await File.ReadAllTextAsync(Repository.At("tests/Deployment.Tests/Capacity/portion.sql"));
        for (var portion = 0; portion < Portions; portion++)
        {
            var (first, last) = (portion * (Rows / Portions), ((portion + 1) * (Rows / Portions)) - 1);
            await using var command = source.CreateCommand(script
                .Replace(":first", first.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace(":last", last.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync();
            foreach (var (table, _) in Planned())
            {
                await using var vacuum = source.CreateCommand($"VACUUM (ANALYZE) {table}");
                vacuum.CommandTimeout = 0;
                await vacuum.ExecuteNonQueryAsync();
            }
        }
    }

    private static async Task<double> SizeAsync(NpgsqlDataSource source, string table, string function)
    {
        await using var command = source.CreateCommand($"SELECT coalesce((SELECT sum({function}(relid)) FROM pg_partition_tree('{table}')), {function}('{table}'))::bigint");
        return (long)(await command.ExecuteScalarAsync())! / (double)Rows;
    }

    [GeneratedRegex(@"^\| `(?<table>[a-z_]+\.[a-z_]+)` \|.*\| (?<bytes>[0-9]+) \|$", RegexOptions.Multiline)]
    private static partial Regex PlannedRow();
}
