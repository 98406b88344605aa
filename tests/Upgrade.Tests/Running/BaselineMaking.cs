using System.Globalization;
using System.Text.Json;
using Audiences.EndToEndTests.Running;
using Audiences.Testing.Postgres;
using Audiences.Testing.Processes;
using Audiences.Testing.RabbitMq;
using Npgsql;

namespace Audiences.Upgrade.Tests.Running;

/// <summary>Lets a release live through the story, and keeps what it leaves behind.</summary>
internal static class BaselineMaking
{
    /// <summary>The root of the release's built checkout, from <c>make-baseline.sh</c>; null: nobody wants a baseline.</summary>
    public static string? Root => Environment.GetEnvironmentVariable("AUDIENCES_MAKE_BASELINE_OF") is { Length: > 0 } root ? root : null;

    public static async Task RunAsync(string root)
    {
        var meta = Reaper.TemporaryFolder("meta");
        var sandbox = UpgradedSystem.NewSandbox(meta);
        var database = await TestPostgres.CreateDatabaseAsync();
        StoryFacts facts;
        await using (var system = await SystemUnderTest.StartAsync(sandbox, sandbox.Address, await TestBroker.CreateVirtualHostAsync(), database, replicas: 1, root: root))
        {
            facts = await new ReleaseStory(system, "release").TellAsync();
            foreach (var service in system.Services.Append(sandbox))
            {
                await service.TerminateAsync();
            }
        }

        Directory.CreateDirectory(Baseline.Meta);
        foreach (var file in Directory.GetFiles(meta))
        {
            File.Copy(file, Path.Combine(Baseline.Meta, Path.GetFileName(file)), overwrite: true);
        }

        await File.WriteAllTextAsync(Baseline.Story, JsonSerializer.Serialize(facts, Baseline.Json) + "\n");
        await File.WriteAllTextAsync(Baseline.Database, await DumpAsync(new NpgsqlConnectionStringBuilder(database)));
    }

    /// <summary>As statements that any client can send; lines for <c>psql</c> alone are left out.</summary>
    private static async Task<string> DumpAsync(NpgsqlConnectionStringBuilder database)
    {
        string[] command =
        [
            Command.Find("pg_dump") ?? throw new InvalidOperationException("pg_dump is missing (Debian: apt-get install postgresql-client)."),
            "--no-owner", "--no-privileges", "--inserts", "--load-via-partition-root",
            "--host", database.Host!, "--port", database.Port.ToString(CultureInfo.InvariantCulture), "--username", database.Username!, database.Database!,
        ];
        var sql = await Command.RunAsync(command, new Dictionary<string, string?> { ["PGPASSWORD"] = database.Password });
        return string.Join('\n', sql.Split('\n').Where(line => !line.StartsWith('\\')));
    }
}
