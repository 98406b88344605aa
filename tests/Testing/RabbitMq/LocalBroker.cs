using System.Globalization;
using Audiences.Testing.Processes;

namespace Audiences.Testing.RabbitMq;

/// <summary>RabbitMQ from the binaries on this machine: node name, ports, port mapper, data and cookie are its own.</summary>
internal sealed class LocalBroker : IBrokerServer, IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly string _scripts;
    private readonly int _port;
    private readonly Dictionary<string, string?> _environment;

    private LocalBroker(string scripts, int port, Dictionary<string, string?> environment) =>
        (_scripts, _port, _environment) = (scripts, port, environment);

    /// <summary>Starts it; null when there are no binaries.</summary>
    public static async Task<IBrokerServer?> StartAsync()
    {
        if (FindScripts() is not { } scripts || Command.Find("epmd") is not { } mapper)
        {
            return null;
        }

        var folder = Reaper.TemporaryFolder("rabbitmq");
        var port = Ports.Free();
        var mapperPort = Ports.Free();
        var environment = LocalBrokerEnvironment.Create(folder, port, mapperPort);

        // Started by us rather than by the broker, which would leave it behind as a daemon.
        var mapping = OwnedProcess.Start([mapper, "-port", mapperPort.ToString(CultureInfo.InvariantCulture), "-address", "127.0.0.1"], environment, Path.Combine(folder, "epmd.log"));
        if (!await Ports.ListensAsync(mapperPort, () => !mapping.HasExited, TimeSpan.FromSeconds(20)))
        {
            throw new InvalidOperationException($"epmd did not start:{Environment.NewLine}{mapping.LogTail()}");
        }

        var server = OwnedProcess.Start([Path.Combine(scripts, "rabbitmq-server")], environment, Path.Combine(folder, "server.log"));
        return await Ports.ListensAsync(port, () => !server.HasExited, TimeSpan.FromMinutes(3))
            ? new LocalBroker(scripts, port, environment)
            : throw new InvalidOperationException($"RabbitMQ did not start:{Environment.NewLine}{server.LogTail()}");
    }

    public async Task<Uri> CreateVirtualHostAsync(string name)
    {
        await _oneAtATime.WaitAsync();
        try
        {
            await ControlAsync("add_vhost", name);
            await ControlAsync("set_permissions", "-p", name, "guest", ".*", ".*", ".*");
        }
        finally
        {
            _oneAtATime.Release();
        }

        return new Uri($"amqp://guest:guest@127.0.0.1:{_port}/{name}");
    }

    public void Dispose() => _oneAtATime.Dispose();

    private Task<string> ControlAsync(params string[] command) =>
        Command.RunAsync([Path.Combine(_scripts, "rabbitmqctl"), "--quiet", .. command], _environment);

    // The scripts in Debian's PATH change to the user rabbitmq and to its folders; those beside the library do not.
    private static string? FindScripts()
    {
        const string debian = "/usr/lib/rabbitmq/bin";
        return File.Exists(Path.Combine(debian, "rabbitmq-server")) ? debian : Path.GetDirectoryName(Command.Find("rabbitmq-server"));
    }
}
