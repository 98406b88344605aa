using Audiences.Testing.Postgres;
using Audiences.Testing.RabbitMq;
using Audiences.Testing.Services;

namespace Audiences.Console.Tests.Running;

/// <summary>Every service as a process of its own, on a real broker and database, against the sandbox; the Gateway serves the console.</summary>
internal sealed class DistributedSystem : IAsyncDisposable
{
    /// <summary>The key of an administrator of the workspace <c>default</c>.</summary>
    public const string AdminKey = "distributed-admin-key";

    private readonly ServiceProcess _sandbox = new("MetaSandbox", new Dictionary<string, string?>());
    private readonly ServiceProcess _gateway;
    private readonly IReadOnlyList<ServiceProcess> _services;

    private DistributedSystem(Uri broker, string database)
    {
        Broker = broker;
        var common = new Dictionary<string, string?>
        {
            ["ConnectionStrings__Broker"] = broker.AbsoluteUri,
            ["ConnectionStrings__Database"] = database,
            ["Meta__GraphUrl"] = Text(_sandbox.Address),
            ["Meta__AppId"] = "100200300400500",
            ["Meta__AppSecret"] = "sandbox-app-secret",
        };
        ServiceProcess accounts = new("Accounts", common), mapping = new("Mapping", common), qualifier = new("SegmentQualifier", common), uploader = new("Uploader", common);
        _gateway = new ServiceProcess("Gateway", new Dictionary<string, string?>(common)
        {
            ["Audiences__AdminKey"] = AdminKey,
            ["Services__Accounts"] = Text(accounts.Address),
            ["Services__Mapping"] = Text(mapping.Address),
            ["Services__SegmentQualifier"] = Text(qualifier.Address),
            ["Services__Uploader"] = Text(uploader.Address),
        });
        _services = [accounts, mapping, qualifier, uploader, _gateway];
    }

    /// <summary>Where publishers publish.</summary>
    public Uri Broker { get; }

    /// <summary>The gateway's.</summary>
    public Uri Address => _gateway.Address;

    /// <summary>Starts all of them together and waits until each is ready.</summary>
    public static async Task<DistributedSystem> StartAsync()
    {
        var system = new DistributedSystem(await TestBroker.CreateVirtualHostAsync(), await TestPostgres.CreateDatabaseAsync());
        try
        {
            await system._sandbox.StartAsync("/sandbox/audiences");
            foreach (var service in system._services)
            {
                service.Launch();
            }

            foreach (var service in system._services)
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

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services.Append(_sandbox))
        {
            await service.DisposeAsync();
        }
    }

    private static string Text(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
