using System.Net;
using Audiences.Gateway.Keys;
using Audiences.Gateway.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Gateway.Tests.Keys;

[Trait("Kind", "Hosted")]
public class AdminKeyBootstrapTests
{
    [Fact]
    public async Task The_first_start_makes_an_admin_key_and_the_next_one_does_not()
    {
        await using var host = await GatewayHost.StartAsync(adminKey: null);

        var text = await EnsureAsync(host);

        Assert.NotNull(text);
        Assert.Equal(HttpStatusCode.OK, (await host.Client(text).GetAsync("/v1/keys")).StatusCode);
        Assert.Null(await EnsureAsync(host));
    }

    [Fact]
    public async Task A_configured_key_makes_it_needless()
    {
        await using var host = await GatewayHost.StartAsync();

        Assert.Null(await EnsureAsync(host));
    }

    [Fact]
    public async Task When_the_last_admin_key_was_revoked_the_next_start_makes_a_new_one()
    {
        await using var host = await GatewayHost.StartAsync(adminKey: null);
        await EnsureAsync(host);
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var registry = scope.ServiceProvider.GetRequiredService<KeyRegistry>();
            var key = Assert.Single(await registry.ListAsync("default", CancellationToken.None));
            Assert.True(await registry.RevokeAsync("default", key.Id, CancellationToken.None));
        }

        Assert.NotNull(await EnsureAsync(host));
    }

    private static async Task<string?> EnsureAsync(GatewayHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AdminKeyBootstrap>().EnsureAsync(CancellationToken.None);
    }
}
