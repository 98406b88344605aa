using Audiences.Testing.Processes;

namespace Audiences.Testing.Services;

/// <summary>A built service as a process of its own, the way it runs in production.</summary>
public sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);

    private readonly string _service;
    private readonly IReadOnlyDictionary<string, string?> _settings;
    private readonly string _folder;
    private readonly string[] _arguments;
    private OwnedProcess? _process;

    /// <param name="service">The project's name: <c>SegmentQualifier</c>.</param>
    /// <param name="settings">Environment variables, such as <c>ConnectionStrings__Broker</c>.</param>
    /// <param name="arguments">The program's arguments; <c>--urls</c> is added to them.</param>
    public ServiceProcess(string service, IReadOnlyDictionary<string, string?> settings, params string[] arguments)
    {
        _service = service;
        _arguments = arguments;
        _settings = settings;
        _folder = Reaper.TemporaryFolder(service);
        Address = new Uri($"http://127.0.0.1:{Ports.Free()}");
    }

    /// <summary>The project's name.</summary>
    public string Name => _service;

    /// <summary>Where it listens; the same after a restart.</summary>
    public Uri Address { get; }

    /// <summary>Environment variables for the next start, beside the settings.</summary>
    public IDictionary<string, string?> Environment { get; } = new Dictionary<string, string?>();

    /// <summary>The root of the checkout that the next start takes the program from, to upgrade a service; null: this one.</summary>
    public string? Root { get; set; }

    /// <summary>Its output, all starts in one file.</summary>
    public string LogFile => Path.Combine(_folder, "output.log");

    /// <summary>The process's id; another after a restart.</summary>
    public int ProcessId => Process.Id;

    private OwnedProcess Process => _process ?? throw new InvalidOperationException($"{_service} was not started.");

    /// <summary>Starts it and waits until it is ready.</summary>
    public async Task StartAsync(string readyPath = "/health/ready")
    {
        Launch();
        await ReadyAsync(readyPath);
    }

    /// <summary>Starts it and does not wait, so that several can start together.</summary>
    public void Launch() =>
        _process = OwnedProcess.Start(
            ["dotnet", SolutionPaths.ServiceProgram(_service, Root), .. _arguments, "--urls", Address.GetLeftPart(UriPartial.Authority)],
            AllVariables(),
            LogFile);

    /// <summary>Waits until the service says that it is ready; an early end is an error with the end of its log.</summary>
    public async Task ReadyAsync(string readyPath = "/health/ready")
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        using var deadline = new CancellationTokenSource(StartLimit);
        while (!await AnswersAsync(http, readyPath))
        {
            if (Process.HasExited)
            {
                throw new InvalidOperationException($"{_service} ended with {Process.ExitCode}:{System.Environment.NewLine}{Process.LogTail()}");
            }

            if (deadline.IsCancellationRequested)
            {
                throw new TimeoutException($"{_service} was not ready within {StartLimit}:{System.Environment.NewLine}{Process.LogTail()}");
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Ends it at once, as a crash of the machine would: SIGKILL.</summary>
    public Task KillAsync() => Process.EndAsync("KILL", TimeSpan.FromSeconds(10));

    /// <summary>Stops its clock of life, as a machine that is overloaded or moved does: SIGSTOP.</summary>
    public Task SuspendAsync() => Process.SignalAsync("STOP");

    /// <summary>Lets it go on, unaware that time has passed: SIGCONT.</summary>
    public Task ResumeAsync() => Process.SignalAsync("CONT");

    /// <summary>Asks it to end and waits: SIGTERM.</summary>
    public Task TerminateAsync() => Process.EndAsync("TERM", TimeSpan.FromSeconds(60));

    /// <summary>The end of its output.</summary>
    public string LogTail(int lines = 40) => _process?.LogTail(lines) ?? string.Empty;

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }

    private Dictionary<string, string?> AllVariables()
    {
        var environment = new Dictionary<string, string?>
        {
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_URLS"] = null,
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = null,
            // Eight servers on a small machine: the garbage collector of a workstation leaves it memory.
            ["DOTNET_gcServer"] = "0",
        };
        foreach (var (name, value) in _settings.Concat(Environment))
        {
            environment[name] = value;
        }

        return environment;
    }

    private static async Task<bool> AnswersAsync(HttpClient http, string path)
    {
        try
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
