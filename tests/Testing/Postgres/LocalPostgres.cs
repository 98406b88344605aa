using System.Globalization;
using Audiences.Testing.Processes;

namespace Audiences.Testing.Postgres;

/// <summary>PostgreSQL from the binaries on this machine, with a data folder and a port of its own.</summary>
internal static class LocalPostgres
{
    /// <summary>Starts it; null when there are no binaries.</summary>
    public static async Task<string?> StartAsync()
    {
        if (FindBinaries() is not { } binaries)
        {
            return null;
        }

        var folder = Reaper.TemporaryFolder("postgres");
        string[] user = [];
        if (Environment.UserName == "root")
        {
            // PostgreSQL refuses to run as root. setpriv replaces itself, so signals reach the server.
            user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"];
            await Command.RunAsync(["chown", "postgres", folder]);
        }

        var data = Path.Combine(folder, "data");
        await Command.RunAsync([.. user, Path.Combine(binaries, "initdb"), "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", .. Collation(binaries)]);

        var port = Ports.Free();
        var server = OwnedProcess.Start(
            [.. user, Path.Combine(binaries, "postgres"), "-D", data, .. Settings(port)],
            new Dictionary<string, string?>(),
            Path.Combine(folder, "server.log"),
            endSignal: "QUIT");
        return await Ports.ListensAsync(port, () => !server.HasExited, TimeSpan.FromSeconds(60))
            ? $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Pooling=false"
            : throw new InvalidOperationException($"PostgreSQL did not start:{Environment.NewLine}{server.LogTail()}");
    }

    /// <summary>The newest version under Debian's folder, else what PATH knows.</summary>
    private static string? FindBinaries()
    {
        const string debian = "/usr/lib/postgresql";
        var newest = Directory.Exists(debian)
            ? Directory.GetDirectories(debian)
                .OrderByDescending(VersionOf)
                .Select(version => Path.Combine(version, "bin"))
                .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;
        return newest ?? Path.GetDirectoryName(Command.Find("initdb"));
    }

    private static int VersionOf(string folder) =>
        int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    // A language's sort order, as production servers have it: a query that needs byte order must say so to pass.
    private static string[] Collation(string binaries) =>
        VersionOf(Path.GetDirectoryName(binaries)!) >= 15 ? ["--locale-provider=icu", "--icu-locale=en-US"] : [];

    // Nothing here must survive a power cut.
    private static string[] Settings(int port) =>
    [
        "-c", $"port={port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
        "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=500", "-c", "shared_buffers=256MB",
    ];
}
