using System.Net;
using System.Net.Http.Json;
using Audiences.Gateway.Tests.Hosting;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Audiences.Gateway.Tests.Proxies;

[Trait("Kind", "Hosted")]
public class TrustedProxiesTests
{
    [Theory]
    [InlineData(null, "127.0.0.1")]
    [InlineData("10.0.0.0/8", "127.0.0.1")]
    [InlineData("127.0.0.1", "203.0.113.9")]
    public async Task Only_a_proxy_that_is_named_says_where_a_call_came_from(string? trusted, string address)
    {
        await using var host = await GatewayHost.StartAsync(loopback: true, settings: trusted is null ? null : new Dictionary<string, string?> { ["Proxies:Trusted:0"] = trusted });
        var client = host.Client();
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.1, 203.0.113.9");
        await client.PostAsJsonAsync("/v1/keys", new { name = "k", role = "viewer" });

        var items = (await (await host.Client().GetAsync("/v1/audit")).JsonAsync(HttpStatusCode.OK)).GetProperty("items");

        Assert.Equal(address, Assert.Single(items.EnumerateArray()).GetProperty("address").GetString());
    }

    [Fact]
    public async Task What_nobody_trusted_wrote_is_gone_before_anybody_reads_it()
    {
        await using var host = await GatewayHost.StartAsync(
            map: app => app.MapGet("/echo", (HttpRequest request) => $"{request.Host} {request.Headers["X-Forwarded-Host"]}{request.Headers["X-Forwarded-Proto"]}"),
            loopback: true);
        var client = host.Client();
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        Assert.Equal($"{host.Address.Authority} ", await client.GetStringAsync("/echo"));
    }

    [Fact]
    public async Task A_malformed_network_is_named() =>
        Assert.Equal("Proxies__Trusted__0", (await Assert.ThrowsAsync<SettingException>(() => GatewayHost.StartAsync(settings: new Dictionary<string, string?> { ["Proxies:Trusted:0"] = "proxy.example" }))).Setting);
}
