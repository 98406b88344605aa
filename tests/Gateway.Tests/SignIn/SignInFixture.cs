using System.Net;
using System.Net.Sockets;
using Audiences.Gateway.Tests.Hosting;

namespace Audiences.Gateway.Tests.SignIn;

/// <summary>A gateway that sends people to a real identity provider.</summary>
public sealed class SignInFixture : IAsyncLifetime
{
    internal GatewayHost Host { get; private set; } = null!;

    internal OidcProvider Provider { get; private set; } = null!;

    internal Browser NewBrowser() => new(Host.Address);

    public async ValueTask InitializeAsync()
    {
        var port = FreePort();
        Provider = await OidcProvider.StartAsync(new Uri($"http://127.0.0.1:{port}/signin/callback"));
        Host = await GatewayHost.StartAsync(
            loopback: true,
            port: port,
            // The provider's tokens carry the real time.
            now: DateTimeOffset.UtcNow,
            settings: new Dictionary<string, string?>
            {
                ["SignIn:Authority"] = Provider.Issuer.AbsoluteUri.TrimEnd('/'),
                ["SignIn:ClientId"] = "audiences",
                ["SignIn:ClientSecret"] = "client-secret-of-the-tests",
                ["SignIn:Scopes"] = "profile work",
                ["SignIn:RoleClaim"] = "groups",
                ["SignIn:Roles:admin"] = "audience-admins; audience-owners",
                ["SignIn:Roles:operator"] = "audience-operators",
                ["SignIn:Roles:viewer"] = "audience-viewers",
                ["SignIn:WorkspaceClaim"] = "tenant",
                ["Limits:SignInsPerMinute"] = "1000",
            });
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Provider.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
