using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Gateway.Events;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Bus;
using Audiences.ServiceDefaults.OpenApi;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Gateway.Tests.Hosting;

/// <summary>The gateway as it runs, but with a test server, an in-memory bus, SQLite in a temporary directory and a clock that stands.</summary>
internal sealed class GatewayHost : IAsyncDisposable
{
    public const string AdminKey = "test-admin-key-0123456789";
    private readonly TemporaryDirectory _directory = new();
    private WebApplication _app = null!;

    public RecordingPublisher Publisher { get; } = new();

    public FakeTimeProvider Time { get; private init; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public IServiceProvider Services => _app.Services;

    public static async Task<GatewayHost> StartAsync(Action<WebApplicationBuilder>? configure = null, Action<WebApplication>? map = null, string? adminKey = AdminKey, bool loopback = false, IReadOnlyDictionary<string, string?>? settings = null, int port = 0, DateTimeOffset? now = null)
    {
        var host = now is { } start ? new GatewayHost { Time = new FakeTimeProvider(start) } : new GatewayHost();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Audiences:DataDirectory"] = host._directory.Path,
            ["Audiences:AdminKey"] = adminKey,
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Services.AddSingleton<TimeProvider>(host.Time);
        if (loopback)
        {
            builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        }
        else
        {
            builder.WebHost.UseTestServer();
        }

        builder.AddServiceDefaults("gateway");
        builder.AddGateway();
        builder.Services.AddSingleton<IEventPublisher>(host.Publisher);
        configure?.Invoke(builder);
        builder.AddBus(x => x.UsingInMemory((context, bus) => bus.ConfigureEndpoints(context)));
        builder.CheckSettings();
        host._app = builder.Build();
        host._app.MapServiceDefaults();
        host._app.MapGateway();
        host._app.MapServiceOpenApi();
        map?.Invoke(host._app);
        await host._app.StartAsync();
        return host;
    }

    /// <summary>Where a real server listens; not with the test server.</summary>
    public Uri Address => new(_app.Urls.Single());

    public HttpClient Client(string? key = AdminKey)
    {
        var client = _app.Services.GetRequiredService<IServer>() is TestServer
            ? _app.GetTestClient()
            : new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
        client.DefaultRequestHeaders.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    public async Task<string> IssueKeyAsync(string role, string? workspace = null)
    {
        var response = await Client().PostAsJsonAsync("/v1/keys", new { name = "a " + role, role, workspace });
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("key").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _directory.Dispose();
    }
}
