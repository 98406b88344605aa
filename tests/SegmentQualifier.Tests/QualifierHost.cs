using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Auth;
using Audiences.ServiceDefaults.Bus;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.SegmentQualifier.Tests;

/// <summary>The whole service on an in-process bus and SQLite, with a subscriber in the uploader's place.</summary>
internal sealed class QualifierHost : IAsyncDisposable
{
    public static readonly Guid Audience = Guid.NewGuid();
    public static readonly Guid Account = Guid.NewGuid();

    private readonly string _directory = Directory.CreateTempSubdirectory("qualifier-host-").FullName;
    private readonly WebApplication _app;

    private QualifierHost()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Audiences:DataDirectory"] = _directory });
        builder.AddServiceDefaults("segment-qualifier");
        builder.AddCallerTickets();
        builder.AddSegmentQualifier();
        builder.Services.AddSingleton(Published);
        builder.AddBusConsumers(bus => bus.AddConsumer<UploaderStandIn>());
        builder.AddBus(bus => bus.UsingInMemory((context, configure) => configure.ConfigureEndpoints(context)));
        _app = builder.Build();
        _app.MapServiceDefaults();
        _app.MapSegmentQualifier();
    }

    public PublishedMembers Published { get; } = new();

    public IServiceProvider Services => _app.Services;

    public IBus Bus => Services.GetRequiredService<IBus>();

    public static async Task<QualifierHost> StartAsync()
    {
        var host = new QualifierHost();
        await host._app.StartAsync();
        var mapping = await host.Bus.CreateRequestClient<MappingState>().GetResponse<MappingStateApplied>(new MappingState
        {
            Workspace = "default",
            AccountId = Account,
            Version = 1,
            Action = MappingActions.MultipleIdentifiers,
            Attributes = new Dictionary<string, string> { ["email"] = "properties.email" },
        });
        var link = await host.Bus.CreateRequestClient<AudienceState>().GetResponse<AudienceStateApplied>(new AudienceState
        {
            Workspace = "default",
            AudienceId = Audience,
            Version = 1,
            Name = "VIP",
            SegmentId = "vip",
            AccountId = Account,
            Conditions = [],
        });
        Assert.Equal((1L, 1L), (mapping.Message.Version, link.Message.Version));
        return host;
    }

    public HttpClient Client(string role = Roles.Operator, string workspace = "default")
    {
        var address = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var client = new HttpClient { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add(CallerTicket.Header, Services.GetRequiredService<CallerTicket>().Write(Caller.Principal("test", "test", role, workspace)));
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }
}
