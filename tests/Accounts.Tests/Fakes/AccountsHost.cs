using System.Net.Http.Json;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Audiences.Accounts.Tests.Fakes;

/// <summary>The service as it runs, with a bus and tables in this process and a fake Meta.</summary>
public sealed class AccountsHost : IAsyncDisposable
{
    private readonly string _directory;

    private AccountsHost(WebApplication app, string directory) => (App, _directory) = (app, directory);

    public WebApplication App { get; }

    public static async Task<AccountsHost> StartAsync(FakeGraph graph, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var directory = Directory.CreateTempSubdirectory("audiences-accounts").FullName;
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Audiences:DataDirectory"] = directory,
            ["Meta:AppId"] = "100",
            ["Meta:AppSecret"] = "shh",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.WebHost.UseTestServer();
        builder.AddServiceDefaults("accounts");
        builder.AddCallerTickets();
        builder.AddAccounts();
        builder.AddBus(x => x.UsingInMemory((context, bus) => bus.ConfigureEndpoints(context)));
        builder.CheckSettings();
        builder.Services.RemoveAll<IGraphClient>();
        builder.Services.AddSingleton<IGraphClient>(graph);
        var app = builder.Build();
        app.MapServiceDefaults();
        app.MapAccounts();
        await app.StartAsync();
        return new AccountsHost(app, directory);
    }

    public HttpClient Client(string? role = Roles.Admin, string workspace = "default")
    {
        var client = App.GetTestClient();
        if (role is not null)
        {
            var ticket = App.Services.GetRequiredService<CallerTicket>().Write(Caller.Principal("test", "ann", role, workspace));
            client.DefaultRequestHeaders.Add(CallerTicket.Header, ticket);
        }

        return client;
    }

    public Task<HttpResponseMessage> AddAsync(string apiVersion = "25.0", string workspace = "default") =>
        Client(workspace: workspace).PostAsJsonAsync("/v1/accounts", new { name = "Shop", adAccountId = "act_" + FakeGraph.AdAccountId, accessToken = FakeGraph.Token, apiVersion });

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }
}
