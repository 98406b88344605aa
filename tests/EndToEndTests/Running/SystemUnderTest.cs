using Audiences.Testing;
using Audiences.Testing.Postgres;
using Audiences.Testing.RabbitMq;
using Audiences.Testing.Services;

namespace Audiences.EndToEndTests.Running;

/// <summary>All services as processes of their own, on a real broker and database, against the sandbox process.</summary>
internal sealed class SystemUnderTest : IAsyncDisposable
{
    /// <summary>The key of an administrator of the workspace <c>default</c>.</summary>
    public const string AdminKey = "end-to-end-admin-key";

    private SystemUnderTest(
        ServiceProcess sandbox, Uri graph, Uri broker, string database, int replicas, IReadOnlyDictionary<string, string?> settings, string? root)
    {
        Broker = broker;
        Database = database;
        Sandbox = sandbox;
        var common = new Dictionary<string, string?>(settings)
        {
            ["ConnectionStrings__Broker"] = broker.AbsoluteUri,
            ["ConnectionStrings__Database"] = database,
        };
        var meta = new Dictionary<string, string?>(common)
        {
            ["Meta__GraphUrl"] = Text(graph),
            ["Meta__AppId"] = "100200300400500",
            ["Meta__AppSecret"] = "sandbox-app-secret",
        };
        NewUploader = () => new ServiceProcess("Uploader", meta) { Root = root };
        Accounts = new ServiceProcess("Accounts", meta) { Root = root };
        Mapping = new ServiceProcess("Mapping", common) { Root = root };
        Qualifiers = [.. Enumerable.Range(0, replicas).Select(_ => new ServiceProcess("SegmentQualifier", common) { Root = root })];
        Uploaders = [.. Enumerable.Range(0, replicas).Select(_ => NewUploader())];
        Gateway = new ServiceProcess("Gateway", new Dictionary<string, string?>(common)
        {
            ["Audiences__AdminKey"] = AdminKey,
            ["Services__Accounts"] = Text(Accounts.Address),
            ["Services__Mapping"] = Text(Mapping.Address),
            ["Services__SegmentQualifier"] = Text(Qualifiers[0].Address),
            ["Services__Uploader"] = Text(Uploaders[0].Address),
        })
        {
            Root = root,
        };
        Api = new PublicApi(Gateway.Address, AdminKey);
        Meta = new SandboxReadOut(Sandbox.Address);
    }

    public Uri Broker { get; }

    /// <summary>The connection string of the database that all services share.</summary>
    public string Database { get; }

    public PublicApi Api { get; }

    public SandboxReadOut Meta { get; }

    public ServiceProcess Sandbox { get; }

    public ServiceProcess Gateway { get; }

    public ServiceProcess Accounts { get; }

    public ServiceProcess Mapping { get; }

    /// <summary>Replicas; the gateway talks to the first.</summary>
    public IReadOnlyList<ServiceProcess> Qualifiers { get; }

    /// <summary>Replicas; the gateway talks to the first.</summary>
    public IReadOnlyList<ServiceProcess> Uploaders { get; }

    /// <summary>Makes one more, not started and the caller's own.</summary>
    public Func<ServiceProcess> NewUploader { get; }

    public IEnumerable<ServiceProcess> Services => [Accounts, Mapping, .. Qualifiers, .. Uploaders, Gateway];

    /// <summary>Starts all of them together, as an orchestrator does, and waits until each is ready.</summary>
    /// <param name="replicas">Of the qualifier and of the uploader.</param>
    /// <param name="settings">Further settings of all services.</param>
    public static async Task<SystemUnderTest> StartAsync(int replicas = 2, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var sandbox = NewSandbox(settings);
        return await StartAsync(sandbox, sandbox.Address, await TestBroker.CreateVirtualHostAsync(), await TestPostgres.CreateDatabaseAsync(), replicas, settings);
    }

    /// <summary>The same on servers of the caller's.</summary>
    /// <param name="sandbox">From <see cref="NewSandbox"/>.</param>
    /// <param name="graph">Where the services find the sandbox.</param>
    /// <param name="broker">The virtual host's address.</param>
    /// <param name="database">The connection string.</param>
    /// <param name="replicas">Of the qualifier and of the uploader.</param>
    /// <param name="settings">Further settings of all services.</param>
    /// <param name="root">The root of another built checkout to take the services from; null: this one.</param>
    public static async Task<SystemUnderTest> StartAsync(
        ServiceProcess sandbox, Uri graph, Uri broker, string database, int replicas = 2, IReadOnlyDictionary<string, string?>? settings = null, string? root = null)
    {
        var system = new SystemUnderTest(sandbox, graph, broker, database, replicas, settings ?? new Dictionary<string, string?>(), root);
        try
        {
            await system.Sandbox.StartAsync("/sandbox/audiences");
            foreach (var service in system.Services)
            {
                service.Launch();
            }

            foreach (var service in system.Services)
            {
                await service.ReadyAsync();
            }

            return system;
        }
        catch
        {
            await system.DisposeAsync();
            throw;
        }
    }

    /// <summary>The sandbox, not started yet.</summary>
    public static ServiceProcess NewSandbox(IReadOnlyDictionary<string, string?>? settings = null) =>
        new("MetaSandbox", settings ?? new Dictionary<string, string?>());

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        Meta.Dispose();
        foreach (var service in Services.Append(Sandbox))
        {
            await service.DisposeAsync();
        }

        KeepLogs();
    }

    // The processes' folders go away with the test; their logs are what a failure is understood from.
    private void KeepLogs()
    {
        var folder = Path.Combine(SolutionPaths.Root, "artifacts", "test-logs");
        Directory.CreateDirectory(folder);
        foreach (var (service, index) in Services.Append(Sandbox).Select((service, index) => (service, index)))
        {
            if (File.Exists(service.LogFile))
            {
                File.Copy(service.LogFile, Path.Combine(folder, $"{index}-{service.Name}.log"), overwrite: true);
            }
        }
    }

    private static string Text(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
