using System.Globalization;
using System.IO.Compression;
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
        await KeepDistributedAsync(root);
        await KeepStandaloneAsync(root);
    }

    private static async Task KeepDistributedAsync(string root)
    {
        var meta = Reaper.TemporaryFolder("meta");
        var sandbox = UpgradedSystem.NewSandbox(meta);
        var database = await TestPostgres.CreateDatabaseAsync();
        await using (var system = await SystemUnderTest.StartAsync(sandbox, sandbox.Address, await TestBroker.CreateVirtualHostAsync(), database, replicas: 1, root: root))
        {
            using var installation = Installation.Of(system);
            var facts = await new ReleaseStory(installation, "release").TellAsync();
            foreach (var service in system.Services.Append(sandbox))
            {
                await service.TerminateAsync();
            }

            facts.Write(Baseline.Story);
        }

        Directory.CreateDirectory(Baseline.Meta);
        foreach (var file in Directory.GetFiles(meta))
        {
            File.Copy(file, Path.Combine(Baseline.Meta, Path.GetFileName(file)), overwrite: true);
        }

        await File.WriteAllTextAsync(Baseline.Database, await DumpAsync(new NpgsqlConnectionStringBuilder(database)));
    }

    private static async Task KeepStandaloneAsync(string root)
    {
        var data = Path.Combine(Reaper.TemporaryFolder("standalone"), "data");
        await using (var standalone = await StandaloneProcess.StartAsync(data, root))
        {
            using var installation = await Installation.OfAsync(standalone);
            var facts = await new ReleaseStory(installation, "release").TellAsync();
            await standalone.TerminateAsync();
            facts.Write(Baseline.StandaloneStory);
        }

        File.Delete(Baseline.Standalone);
        await ZipFile.CreateFromDirectoryAsync(data, Baseline.Standalone, CompressionLevel.SmallestSize, includeBaseDirectory: false);
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
