using System.Net;
using System.Net.Http.Json;
using System.Text;
using Audiences.Gateway.Limits;
using Audiences.Gateway.Tests.Forwarding;
using Audiences.Gateway.Tests.Hosting;
using Audiences.ServiceDefaults.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Audiences.Gateway.Tests.Limits;

[Trait("Kind", "Hosted")]
public class LimitsTests
{
    [Fact]
    public async Task A_key_that_sends_too_often_is_told_when_to_come_back_and_others_go_on()
    {
        await using var host = await GatewayHost.StartAsync(settings: Settings("EventRequestsPerSecond", 3));
        var busy = host.Client(await host.IssueKeyAsync("publisher"));
        var other = host.Client(await host.IssueKeyAsync("publisher"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => busy.SendEventsAsync(SampleEvents.Good($"e-{i}"))));

        var refused = answers.Where(answer => answer.StatusCode != HttpStatusCode.Accepted).ToList();
        Assert.NotEmpty(refused);
        await refused[0].ProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.NotNull(refused[0].Headers.RetryAfter);
        Assert.Equal(answers.Length - refused.Count, host.Publisher.Events.Count());
        Assert.Equal(HttpStatusCode.Accepted, (await other.SendEventsAsync(SampleEvents.Good())).StatusCode);
        // Links and all other calls have limits of their own, or none.
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await busy.PostAsync("/v1/identities", new StringContent(""))).StatusCode);
    }

    [Fact]
    public async Task Who_tries_many_wrong_keys_must_wait_and_a_key_that_was_good_goes_on()
    {
        await using var host = await GatewayHost.StartAsync(settings: Settings("FailedKeysPerMinute", 5));
        var good = await host.IssueKeyAsync("viewer");
        var unused = await host.IssueKeyAsync("viewer");
        Assert.Equal(HttpStatusCode.OK, (await host.Client(good).GetAsync("/v1/me")).StatusCode);
        for (var i = 0; i < 5; i++)
        {
            await (await host.Client($"aud_guess{i}").GetAsync("/v1/me")).ProblemAsync(HttpStatusCode.Unauthorized);
        }

        foreach (var key in new[] { "aud_guess5", unused })
        {
            var answer = await host.Client(key).GetAsync("/v1/me");
            await answer.ProblemAsync(HttpStatusCode.TooManyRequests);
            Assert.NotNull(answer.Headers.RetryAfter);
        }

        Assert.Equal(HttpStatusCode.OK, (await host.Client(good).GetAsync("/v1/me")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Client().GetAsync("/v1/me")).StatusCode);
    }

    [Fact]
    public async Task Sign_ins_are_counted_by_address()
    {
        await using var host = await GatewayHost.StartAsync(settings: Settings("SignInsPerMinute", 2));
        var client = host.Client(key: null);
        client.DefaultRequestHeaders.Add("X-Audiences-Request", "1");

        for (var i = 0; i < 2; i++)
        {
            await (await client.PostAsJsonAsync("/signin/key", new { key = "wrong" })).ProblemAsync(HttpStatusCode.Unauthorized);
        }

        await (await client.PostAsJsonAsync("/signin/key", new { key = GatewayHost.AdminKey })).ProblemAsync(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_body_over_a_megabyte_is_too_large_for_all_but_the_intake()
    {
        await using var service = await StubService.StartAsync("any");
        await using var host = await GatewayHost.StartAsync(
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(new[] { "Accounts", "Mapping", "SegmentQualifier", "Uploader" }.Select(name => KeyValuePair.Create("Services:" + name, (string?)service.Address)));
                builder.AddServiceRoutes();
            },
            app => app.MapServiceRoutes(),
            loopback: true);
        var large = new string('x', (int)LimitOptions.MostBodyBytes + 1);

        foreach (var path in new[] { "/v1/keys", "/v1/audiences" })
        {
            await (await host.Client().PostAsync(path, new StringContent($"\"{large}\"", Encoding.UTF8, "application/json"))).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
            using var unannounced = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent($"\"{large}\"", Encoding.UTF8, "application/json") };
            unannounced.Headers.TransferEncodingChunked = true;
            await (await host.Client().SendAsync(unannounced)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        }

        Assert.Equal(HttpStatusCode.Accepted, (await host.Client().SendEventsAsync(SampleEvents.Lines(10_000))).StatusCode);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    public void Calls_are_counted_by_the_line_they_come_from(string address, string counted) =>
        Assert.Equal(counted, ClientAddress.Of(new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } }));

    [Theory]
    [InlineData("Limits__EventRequestsPerSecond", "EventRequestsPerSecond", "0")]
    [InlineData("Limits__FailedKeysPerMinute", "FailedKeysPerMinute", "many")]
    [InlineData("Limits__SignInsPerMinute", "SignInsPerMinute", "-1")]
    public void A_malformed_limit_is_named(string setting, string key, string value) =>
        Assert.Equal(setting, Assert.Throws<SettingException>(() => LimitOptions.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Limits:" + key, value)]).Build())).Setting);

    private static Dictionary<string, string?> Settings(string name, int value) => new() { ["Limits:" + name] = value.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
