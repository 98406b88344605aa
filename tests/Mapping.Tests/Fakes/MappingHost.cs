using Audiences.Contracts.Accounts;
using Audiences.Contracts.Mapping;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Audiences.Mapping.Tests.Fakes;

/// <summary>The service as it runs, with a bus and tables in this process and a stand-in for the qualifier.</summary>
public sealed class MappingHost : IAsyncDisposable
{
    private readonly string _directory;

    private MappingHost(WebApplication app, string directory, List<MappingState> qualifier) => (App, _directory, Qualifier) = (app, directory, qualifier);

    public WebApplication App { get; }

    /// <summary>What the qualifier has confirmed.</summary>
    public IReadOnlyList<MappingState> Qualifier { get; }

    public static async Task<MappingHost> StartAsync()
    {
        var directory = Directory.CreateTempSubdirectory("audiences-mapping").FullName;
        var received = new List<MappingState>();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Audiences:DataDirectory"] = directory });
        builder.WebHost.UseTestServer();
        builder.AddServiceDefaults("mapping");
        builder.AddCallerTickets();
        builder.AddMapping();
        builder.Services.AddSingleton(received);
        builder.AddBusConsumers(x => x.AddConsumer<QualifierConsumer>());
        builder.AddBus(x => x.UsingInMemory((context, bus) => bus.ConfigureEndpoints(context)));
        builder.CheckSettings();
        var app = builder.Build();
        app.MapServiceDefaults();
        app.MapMapping();
        await app.StartAsync();
        return new MappingHost(app, directory, received);
    }

    /// <summary>An account as Accounts tells of it.</summary>
    public Task AddAccountAsync(Guid account) => App.Services.GetRequiredService<IBus>().Publish(new AdAccountState
    {
        Workspace = "default",
        AccountId = account,
        Version = 1,
        Name = "Shop",
        AdAccountId = "1234567890123456",
        ApiVersion = "25.0",
        Status = AdAccountStatuses.Connected,
        IsDefault = true,
    });

    public HttpClient Client(string? role = Roles.Operator, string workspace = "default")
    {
        var client = App.GetTestClient();
        if (role is not null)
        {
            var ticket = App.Services.GetRequiredService<CallerTicket>().Write(Caller.Principal("test", "ann", role, workspace));
            client.DefaultRequestHeaders.Add(CallerTicket.Header, ticket);
        }

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }
}
