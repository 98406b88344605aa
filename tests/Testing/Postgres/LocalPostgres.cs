using System.Globalization;
using Audiences.Testing.Processes;

namespace Audiences.Testing.Postgres;

/// <summary>PostgreSQL from the binaries on this machine, with a data folder and a port of its own.</summary>
public sealed class LocalPostgres : IAsyncDisposable
{
    private readonly string[] _command;
    private readonly string _folder;
    private OwnedProcess _server;

    private LocalPostgres(string[] command, string folder, int port)
    {
        (_command, _folder, Port) = (command, folder, port);
        _server = Launch();
    }

    /// <summary>Where it listens, also after a restart.</summary>
    public int Port { get; }

    /// <summary>A superuser's connection string.</summary>
    public string ConnectionString => $"Host=127.0.0.1;Port={Port};Username=postgres;Database=postgres;Pooling=false";

    /// <summary>The process's id; another after a restart.</summary>
    public int ProcessId => _server.Id;

    /// <summary>Starts it, fast and forgetful: nothing must survive a power cut. Null when there are no binaries.</summary>
    public static Task<LocalPostgres?> StartAsync() =>
        StartAsync("fsync=off", "full_page_writes=off", "max_connections=500", "shared_buffers=256MB");

    /// <summary>Starts it with settings of the caller's, such as <c>max_connections=300</c>; null when there are no binaries.</summary>
    public static async Task<LocalPostgres?> StartAsync(params string[] settings)
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
        var postgres = new LocalPostgres([.. user, Path.Combine(binaries, "postgres"), "-D", data, .. Settings(port, settings)], folder, port);
        return await postgres.ListensAsync()
            ? postgres
            : throw new InvalidOperationException($"PostgreSQL did not start:{Environment.NewLine}{postgres._server.LogTail()}");
    }

    /// <summary>Ends it at once, as a crash would; its data stay.</summary>
    public Task KillAsync() => _server.EndAsync("KILL", TimeSpan.FromSeconds(20));

    /// <summary>Starts it again on its data and waits until it listens.</summary>
    public async Task StartAgainAsync()
    {
        // It refuses to start while one process of its predecessor is left; those notice its end by themselves.
        for (var attempt = 0; ; attempt++)
        {
            _server = Launch();
            if (await ListensAsync())
            {
                return;
            }

            if (attempt == 20)
            {
                throw new InvalidOperationException($"PostgreSQL did not start again:{Environment.NewLine}{_server.LogTail()}");
            }

            await Task.Delay(250);
        }
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private OwnedProcess Launch() =>
        OwnedProcess.Start(_command, new Dictionary<string, string?>(), Path.Combine(_folder, "server.log"), endSignal: "QUIT");

    private Task<bool> ListensAsync() => Ports.ListensAsync(Port, () => !_server.HasExited, TimeSpan.FromSeconds(60));

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

    private static IEnumerable<string> Settings(int port, string[] settings) =>
        new[] { $"port={port}", "listen_addresses=127.0.0.1", "unix_socket_directories=" }.Concat(settings).SelectMany(setting => new[] { "-c", setting });
}
