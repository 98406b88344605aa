using System.Net;
using System.Text;
using Audiences.Gateway.Tests.Hosting;
using Audiences.ServiceDefaults.Auth;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Gateway.Tests.Forwarding;

[Trait("Kind", "Hosted")]
public sealed class ServiceRoutesTests : IAsyncLifetime
{
    private readonly Dictionary<string, StubService> _stubs = [];
    private GatewayHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        foreach (var name in new[] { "Accounts", "Mapping", "SegmentQualifier", "Uploader" })
        {
            _stubs[name] = await StubService.StartAsync(name);
        }

        _host = await GatewayHost.StartAsync(
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(_stubs.ToDictionary(stub => "Services:" + stub.Key, string? (stub) => stub.Value.Address));
                builder.AddServiceRoutes();
            },
            app => app.MapServiceRoutes(),
            // The test server writes the path anew; what is passed on must be what a real one received.
            loopback: true);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        foreach (var stub in _stubs.Values)
        {
            await stub.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("GET", "/v1/accounts", "Accounts")]
    [InlineData("DELETE", "/v1/accounts/7?confirm=true", "Accounts")]
    [InlineData("POST", "/v1/accounts/7/reconnect", "Accounts")]
    [InlineData("GET", "/v1/accounts/7/custom-audiences?search=vip", "Uploader")]
    [InlineData("PUT", "/v1/accounts/7/mapping", "Mapping")]
    [InlineData("GET", "/v1/accounts/7/mapping/history", "Mapping")]
    [InlineData("POST", "/v1/accounts/7/mapping/preview", "Mapping")]
    [InlineData("GET", "/v1/mapping-presets", "Mapping")]
    [InlineData("PATCH", "/v1/audiences/7", "Uploader")]
    [InlineData("GET", "/v1/audiences/7/members/u%2F1%20a%2541", "Uploader")]
    [InlineData("GET", "/v1/audiences/7/quality?bucket=hour", "SegmentQualifier")]
    [InlineData("POST", "/v1/users/u-1/consent", "SegmentQualifier")]
    [InlineData("GET", "/v1/segments", "SegmentQualifier")]
    [InlineData("GET", "/v1/segments/totals", "SegmentQualifier")]
    [InlineData("GET", "/v1/activity", "Uploader")]
    [InlineData("GET", "/v1/activity/minutes", "Uploader")]
    [InlineData("GET", "/v1/accounts/prerequisites", "Accounts")]
    [InlineData("GET", "/v1/erasures/7", "SegmentQualifier")]
    [InlineData("POST", "/v1/dead-letters/7/replay", "SegmentQualifier")]
    public async Task A_call_reaches_its_service_as_it_was_sent(string method, string target, string service)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), target);

        var response = await _host.Client().SendAsync(request);

        Assert.Equal("answer of " + service, await response.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode)418, response.StatusCode);
        Assert.Equal(service, Assert.Single(response.Headers.GetValues("X-Service")));
        var call = Assert.Single(_stubs[service].Calls);
        Assert.Equal((method, target), (call.Method, call.Target));
    }

    [Fact]
    public async Task The_body_goes_along()
    {
        await _host.Client().PutAsync("/v1/accounts/7/mapping", new StringContent("{\"action\":\"singleIdentifier\"}", Encoding.UTF8, "application/json"));

        Assert.Equal("{\"action\":\"singleIdentifier\"}", Assert.Single(_stubs["Mapping"].Calls).Body);
    }

    [Fact]
    public async Task The_key_stays_at_the_gateway_and_a_ticket_says_who_calls()
    {
        var client = _host.Client(await _host.IssueKeyAsync("operator", "acme"));
        client.DefaultRequestHeaders.Add("X-Audiences-Caller", "forged");
        client.DefaultRequestHeaders.Add("Cookie", "session=secret");

        await client.GetAsync("/v1/audiences");

        var headers = Assert.Single(_stubs["Uploader"].Calls).Headers;
        Assert.False(headers.ContainsKey("Authorization"));
        Assert.False(headers.ContainsKey("Cookie"));
        var caller = _host.Services.GetRequiredService<CallerTicket>().Read(Assert.Single(headers[CallerTicket.Header])!);
        Assert.NotNull(caller);
        Assert.Equal("acme", caller.Workspace());
        Assert.Equal("a operator", caller.DisplayName());
        Assert.True(caller.IsInRole("operator"));
    }

    [Fact]
    public async Task A_session_is_a_ticket_too_and_its_cookie_stays_at_the_gateway()
    {
        using var browser = new SignIn.Browser(_host.Address);
        await browser.PostAsync("/signin/key", new { key = await _host.IssueKeyAsync("operator", "acme") }, ("X-Audiences-Request", "1"));

        await browser.GetAsync("/v1/audiences");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostAsync("/v1/audiences", new { })).StatusCode);

        var headers = Assert.Single(_stubs["Uploader"].Calls).Headers;
        Assert.False(headers.ContainsKey("Cookie"));
        var caller = _host.Services.GetRequiredService<CallerTicket>().Read(Assert.Single(headers[CallerTicket.Header])!);
        Assert.NotNull(caller);
        Assert.Equal(("a operator", "acme"), (caller.DisplayName(), caller.Workspace()));
        Assert.True(caller.IsInRole("operator"));
    }

    [Fact]
    public async Task Without_a_key_nothing_is_passed_on_but_the_end_of_a_sign_in_at_Meta()
    {
        var client = _host.Client(key: null);
        client.DefaultRequestHeaders.Add("X-Audiences-Caller", "forged");

        await (await client.GetAsync("/v1/accounts/7")).ProblemAsync(HttpStatusCode.Unauthorized);
        await (await client.PostAsync("/v1/accounts/callback", null)).ProblemAsync(HttpStatusCode.Unauthorized);
        client.DefaultRequestHeaders.Add("Cookie", "session=secret; audiences-connect=browser-1");
        await client.GetAsync("/v1/accounts/callback?code=c&state=s");

        var call = Assert.Single(_stubs["Accounts"].Calls);
        Assert.Equal("/v1/accounts/callback?code=c&state=s", call.Target);
        Assert.False(call.Headers.ContainsKey(CallerTicket.Header));
        Assert.Equal("audiences-connect=browser-1", call.Headers.Cookie.ToString());
    }

    [Fact]
    public async Task A_service_that_is_down_is_told_with_a_time_to_come_back()
    {
        await _stubs["Uploader"].DisposeAsync();

        var response = await _host.Client().GetAsync("/v1/audiences");

        await response.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal((HttpStatusCode)418, (await _host.Client().GetAsync("/v1/accounts")).StatusCode);
    }
}
