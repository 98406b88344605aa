using System.Globalization;
using Audiences.Testing.Processes;

namespace Audiences.Testing.RabbitMq;

/// <summary>RabbitMQ from the binaries on this machine: node name, ports, port mapper, data and cookie are its own.</summary>
public sealed class LocalBroker : IBrokerServer, IAsyncDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly string _scripts;
    private readonly string _folder;
    private readonly Dictionary<string, string?> _environment;
    private readonly OwnedProcess _mapper;
    private OwnedProcess _server;

    private LocalBroker(string scripts, string folder, int port, Dictionary<string, string?> environment, OwnedProcess mapper)
    {
        (_scripts, _folder, Port, _environment, _mapper) = (scripts, folder, port, environment, mapper);
        _server = Launch();
    }

    /// <summary>Where it listens, also after a restart.</summary>
    public int Port { get; }

    /// <summary>The process's id; another after a restart.</summary>
    public int ProcessId => _server.Id;

    /// <summary>Starts it; null when there are no binaries.</summary>
    public static async Task<LocalBroker?> StartAsync()
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

        var broker = new LocalBroker(scripts, folder, port, environment, mapping);
        await broker.ListensAsync();
        return broker;
    }

    /// <summary>Ends it at once, as a power cut would; its data stay.</summary>
    public Task KillAsync() => _server.EndAsync("KILL", TimeSpan.FromSeconds(20));

    /// <summary>Starts it again on its data and waits until it listens.</summary>
    public Task StartAgainAsync()
    {
        _server = Launch();
        return ListensAsync();
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

        return new Uri($"amqp://guest:guest@127.0.0.1:{Port}/{name}");
    }

    /// <summary>Turns its alarm for memory on, as if there were none left, or off again.</summary>
    public Task SetAlarmAsync(bool on) => ControlAsync("set_vm_memory_high_watermark", on ? "0.000001" : "0.4");

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _mapper.DisposeAsync();
        _oneAtATime.Dispose();
    }

    private OwnedProcess Launch() =>
        OwnedProcess.Start([Path.Combine(_scripts, "rabbitmq-server")], _environment, Path.Combine(_folder, "server.log"));

    private async Task ListensAsync()
    {
        if (!await Ports.ListensAsync(Port, () => !_server.HasExited, TimeSpan.FromMinutes(3)))
        {
            throw new InvalidOperationException($"RabbitMQ did not start:{Environment.NewLine}{_server.LogTail()}");
        }
    }

    private Task<string> ControlAsync(params string[] command) =>
        Command.RunAsync([Path.Combine(_scripts, "rabbitmqctl"), "--quiet", .. command], _environment);

    // The scripts in Debian's PATH change to the user rabbitmq and to its folders; those beside the library do not.
    private static string? FindScripts()
    {
        const string debian = "/usr/lib/rabbitmq/bin";
        return File.Exists(Path.Combine(debian, "rabbitmq-server")) ? debian : Path.GetDirectoryName(Command.Find("rabbitmq-server"));
    }
}
