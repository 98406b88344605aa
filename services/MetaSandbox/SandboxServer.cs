using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Audiences.MetaSandbox;

/// <summary>A sandbox within this process, on a free port of the loopback interface.</summary>
public sealed class SandboxServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SandboxServer(WebApplication app)
    {
        _app = app;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.First());
        State = app.Services.GetRequiredService<SandboxState>();
    }

    /// <summary>Where it listens: takes the place of <c>https://graph.facebook.com</c>.</summary>
    public Uri Address { get; }

    /// <summary>What it holds.</summary>
    public SandboxState State { get; }

    /// <summary>Starts one on a free port.</summary>
    public static Task<SandboxServer> StartAsync(SandboxOptions options, CancellationToken ct) =>
        StartAsync(options, TimeProvider.System, new Uri("http://127.0.0.1:0"), ct);

    /// <summary>Starts one with a clock and an address of the caller's.</summary>
    public static async Task<SandboxServer> StartAsync(SandboxOptions options, TimeProvider time, Uri address, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(address);
        // An empty builder: the settings and environment of the process around it are not meant for the sandbox.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(address.ToString());
        builder.Services.AddRoutingCore();
        builder.Services.TryAddSingleton(time);
        var app = SandboxHost.Build(builder, options);
        await app.StartAsync(ct);
        return new(app);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }
}
