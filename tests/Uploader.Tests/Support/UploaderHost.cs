using Audiences.Contracts.Accounts;
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

namespace Audiences.Uploader.Tests.Support;

/// <summary>The service as it runs, with a bus and tables in this process and <see cref="ModelMeta"/>.</summary>
public sealed class UploaderHost : IAsyncDisposable
{
    private readonly string _directory;

    private UploaderHost(WebApplication app, string directory) => (App, _directory) = (app, directory);

    public WebApplication App { get; }

    public ModelMeta Meta { get; private init; } = null!;

    public static async Task<UploaderHost> StartAsync()
    {
        var meta = new ModelMeta();
        var directory = Directory.CreateTempSubdirectory("audiences-uploader").FullName;
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Audiences:DataDirectory"] = directory });
        builder.WebHost.UseTestServer();
        builder.AddServiceDefaults("uploader");
        builder.AddCallerTickets();
        builder.AddUploader();
        builder.AddBusConsumers(x =>
        {
            x.AddConsumer<TokenGiver>();
            x.AddConsumer<StateApplier>();
        });
        builder.AddBus(x => x.UsingInMemory((context, bus) => bus.ConfigureEndpoints(context)));
        builder.CheckSettings();
        builder.Services.RemoveAll<IGraphClient>();
        builder.Services.AddSingleton<IGraphClient>(meta);
        var app = builder.Build();
        app.MapServiceDefaults();
        app.MapUploader();
        await app.StartAsync();
        return new UploaderHost(app, directory) { Meta = meta };
    }

    public Task PublishAsync(object message) => App.Services.GetRequiredService<IBus>().Publish(message);

    public Task ConnectAsync(string workspace = "default") => PublishAsync(new AdAccountState
    {
        Workspace = workspace,
        AccountId = Guid.CreateVersion7(),
        Version = 1,
        Name = "Main",
        AdAccountId = "1234567890123456",
        ApiVersion = "25.0",
        Status = AdAccountStatuses.Connected,
        IsDefault = true,
    });

    public HttpClient Client(string role = Roles.Operator, string workspace = "default")
    {
        var client = App.GetTestClient();
        var ticket = App.Services.GetRequiredService<CallerTicket>().Write(Caller.Principal("test", "ann", role, workspace));
        client.DefaultRequestHeaders.Add(CallerTicket.Header, ticket);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }
}
