using System.Net.Http.Headers;
using Audiences.Accounts;
using Audiences.Gateway;
using Audiences.Gateway.SignIn;
using Audiences.Gateway.WebConsole;
using Audiences.Mapping;
using Audiences.MetaSandbox;
using Audiences.SegmentQualifier;
using Audiences.ServiceDefaults;
using Audiences.ServiceDefaults.Configuration;
using Audiences.ServiceDefaults.OpenApi;
using Audiences.Standalone.Client;
using Audiences.Standalone.Journal;
using Audiences.Uploader;
using Microsoft.Extensions.Logging.Console;

namespace Audiences.Standalone.Hosting;

/// <summary>All services in this process: the same modules as in the distributed system, on SQLite and the journaled bus.</summary>
internal sealed class StandaloneHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;

    private StandaloneHost(WebApplication app, SandboxServer? sandbox, string? adminKey)
    {
        _app = app;
        Sandbox = sandbox;
        Address = new Uri(app.Urls.First());
        _http = new HttpClient { BaseAddress = Address, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Authorization = adminKey is null ? null : new AuthenticationHeaderValue("Bearer", adminKey);
        Client = new AudiencesClient(_http);
    }

    /// <summary>Where the API is.</summary>
    public Uri Address { get; }

    /// <summary>Speaks the API with this run's admin key.</summary>
    public AudiencesClient Client { get; }

    /// <summary>The stand-in for Meta, if this process runs it.</summary>
    public SandboxServer? Sandbox { get; }

    /// <summary>What is under way on the bus.</summary>
    public MessageJournal Journal => _app.Services.GetRequiredService<MessageJournal>();

    /// <summary>Opens the console without a key; null while it listens to more than this machine, or has no console.</summary>
    public Uri? SignInLink => _app.Urls.All(url => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.IsLoopback)
        && _app.Services.GetRequiredService<IConfiguration>()["Console:Enabled"] is not "false"
            ? _app.Services.GetRequiredService<SignInLinks>().Issue(Address)
            : null;

    /// <summary>The services of the host.</summary>
    public IServiceProvider Services => _app.Services;

    public static async Task<StandaloneHost> StartAsync(StandaloneOptions options, CancellationToken cancellationToken)
    {
        SandboxServer? sandbox = null;
        try
        {
            sandbox = options.Sandbox ? await StartSandboxAsync(options, cancellationToken) : null;
            var app = Build(options, sandbox);
            await app.StartAsync(cancellationToken);
            return new StandaloneHost(app, sandbox, options.AdminKey);
        }
        catch
        {
            if (sandbox is not null)
            {
                await sandbox.DisposeAsync();
            }

            throw;
        }
    }

    /// <summary>Runs until somebody stops the process.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (Sandbox is not null)
        {
            await Sandbox.DisposeAsync();
        }
    }

    private static Task<SandboxServer> StartSandboxAsync(StandaloneOptions options, CancellationToken cancellationToken) =>
        SandboxServer.StartAsync(
            new SandboxOptions { DataDirectory = Path.Combine(options.Data.Path, "sandbox") },
            cancellationToken);

    private static WebApplication Build(StandaloneOptions options, SandboxServer? sandbox)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(options.Urls);

        // Standard output is the commands' own: programs read it.
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Configuration.AddInMemoryCollection(Settings(options, sandbox));
        if (options.Quiet)
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            // One run's keys, in a folder that only its owner can open.
            builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        }

        builder.AddServiceDefaults("standalone");
        builder.AddKnownSettings(SharedSettings.DataDirectory);
        builder.AddAccounts();
        builder.AddMapping();
        builder.AddSegmentQualifier();
        builder.AddUploader();
        builder.AddGateway();
        if (sandbox is not null)
        {
            builder.Services.AddSingleton(new SandboxOffer(SandboxSeeds.AdAccountId, SandboxSeeds.AccessToken));
        }

        builder.AddJournaledBus(options.Data.Path);
        builder.CheckSettings();

        var app = builder.Build();
        app.MapServiceDefaults();
        app.MapAccounts();
        app.MapMapping();
        app.MapSegmentQualifier();
        app.MapUploader();
        app.MapGateway();
        app.MapServiceOpenApi();
        return app;
    }

    private static Dictionary<string, string?> Settings(StandaloneOptions options, SandboxServer? sandbox)
    {
        var settings = new Dictionary<string, string?> { ["Audiences:DataDirectory"] = options.Data.Path };
        if (options.AdminKey is not null)
        {
            settings["Audiences:AdminKey"] = options.AdminKey;
        }

        if (sandbox is not null)
        {
            settings["Meta:GraphUrl"] = sandbox.Address.AbsoluteUri;
            settings["Meta:AppId"] = new SandboxOptions().AppId;
            settings["Meta:AppSecret"] = new SandboxOptions().AppSecret;
        }

        return settings;
    }
}
