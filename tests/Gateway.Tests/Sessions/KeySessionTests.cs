using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Gateway.Tests.Hosting;
using Audiences.Gateway.Tests.SignIn;

namespace Audiences.Gateway.Tests.Sessions;

[Trait("Kind", "Hosted")]
public sealed class KeySessionTests : IAsyncLifetime
{
    private static readonly (string, string) Ours = ("X-Audiences-Request", "1");
    private GatewayHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await GatewayHost.StartAsync(loopback: true);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_key_opens_a_session_that_dies_with_it()
    {
        using var browser = new Browser(_host.Address);
        var made = await (await _host.Client().PostAsJsonAsync("/v1/keys", new { name = "Otto", role = "operator", workspace = "acme" })).JsonAsync(HttpStatusCode.Created);

        var me = await (await browser.PostAsync("/signin/key", new { key = made.GetProperty("key").GetString() }, Ours)).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(("Otto", "operator", "acme", "keySession"), (Text(me, "name"), Text(me, "role"), Text(me, "workspace"), Text(me, "signedInWith")));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/v1/me")).StatusCode);
        Assert.DoesNotContain(made.GetProperty("key").GetString()!, browser.Session!.Value, StringComparison.Ordinal);

        await _host.Client().DeleteAsync($"/v1/keys/{Text(made, "id")}?workspace=acme");

        await (await browser.GetAsync("/v1/me")).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_session_ends_when_its_key_does()
    {
        using var browser = new Browser(_host.Address);
        var expiresAt = _host.Time.GetUtcNow().AddMinutes(10);
        var made = await (await _host.Client().PostAsJsonAsync("/v1/keys", new { name = "Otto", role = "operator", expiresAt })).JsonAsync(HttpStatusCode.Created);
        await browser.PostAsync("/signin/key", new { key = made.GetProperty("key").GetString() }, Ours);

        _host.Time.Advance(TimeSpan.FromMinutes(10));

        await (await browser.GetAsync("/v1/me")).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_configured_admin_key_opens_a_session_too_and_a_wrong_one_does_not()
    {
        using var browser = new Browser(_host.Address);

        await (await browser.PostAsync("/signin/key", new { key = "no such key at all" }, Ours)).ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Null(browser.Session);
        await (await browser.PostAsync("/signin/key", new { key = GatewayHost.AdminKey }, Ours)).JsonAsync(HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/v1/keys")).StatusCode);
    }

    [Fact]
    public async Task Another_sites_page_cannot_sign_a_browser_in()
    {
        using var browser = new Browser(_host.Address);

        await (await browser.PostAsync("/signin/key", new { key = GatewayHost.AdminKey })).ProblemAsync(HttpStatusCode.Forbidden);
        await (await browser.PostAsync("/signin/key", new { key = GatewayHost.AdminKey }, Ours, ("Origin", "https://evil.example"))).ProblemAsync(HttpStatusCode.Forbidden);
        Assert.Null(browser.Session);
    }

    [Fact]
    public async Task Behind_a_proxy_the_configured_address_counts_and_the_cookie_needs_TLS()
    {
        await using var host = await GatewayHost.StartAsync(loopback: true, settings: new Dictionary<string, string?> { ["Audiences:PublicUrl"] = "https://audiences.example" });
        using var browser = new Browser(host.Address);

        var answer = await browser.PostAsync("/signin/key", new { key = GatewayHost.AdminKey }, Ours, ("Origin", "https://audiences.example"));

        await answer.JsonAsync(HttpStatusCode.OK);
        Assert.Contains("; secure", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_call_with_a_key_is_the_keys_whatever_cookie_comes_along()
    {
        using var browser = new Browser(_host.Address);
        await browser.PostAsync("/signin/key", new { key = GatewayHost.AdminKey }, Ours);
        var viewer = await _host.IssueKeyAsync("viewer");

        await (await browser.PostAsync("/v1/keys", new { name = "x", role = "viewer" }, ("Authorization", "Bearer " + viewer))).ProblemAsync(HttpStatusCode.Forbidden);
        // A program with a key needs no header: no browser sends a key by itself.
        await (await browser.PostAsync("/v1/keys", new { name = "x", role = "viewer" }, ("Authorization", "Bearer " + GatewayHost.AdminKey))).JsonAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Without_a_provider_the_way_in_is_named()
    {
        using var browser = new Browser(_host.Address);

        Assert.Contains("/signin/key", Text(await (await browser.GetAsync("/signin")).ProblemAsync(HttpStatusCode.NotFound), "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Me_tells_a_key_who_it_is()
    {
        var me = await (await _host.Client(await _host.IssueKeyAsync("publisher", "acme")).GetAsync("/v1/me")).JsonAsync(HttpStatusCode.OK);

        Assert.Equal(("a publisher", "publisher", "acme", "key"), (Text(me, "name"), Text(me, "role"), Text(me, "workspace"), Text(me, "signedInWith")));
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
