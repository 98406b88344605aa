using System.Net;
using System.Net.Http.Json;
using Audiences.Gateway.Tests.Hosting;

namespace Audiences.Gateway.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public class RolesTests
{
    [Theory]
    [InlineData("publisher", true, false)]
    [InlineData("viewer", false, false)]
    [InlineData("operator", true, false)]
    [InlineData("admin", true, true)]
    public async Task A_role_may_do_what_it_is_for_and_nothing_else(string role, bool publishes, bool administers)
    {
        await using var host = await GatewayHost.StartAsync();
        var client = host.Client(await host.IssueKeyAsync(role));

        Assert.Equal(publishes ? HttpStatusCode.Accepted : HttpStatusCode.Forbidden, (await client.SendEventsAsync(SampleEvents.Good())).StatusCode);
        Assert.Equal(administers ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await client.GetAsync("/v1/keys")).StatusCode);
        Assert.Equal(administers ? HttpStatusCode.Created : HttpStatusCode.Forbidden, (await client.PostAsJsonAsync("/v1/keys", new { name = "k", role = "viewer" })).StatusCode);
        Assert.Equal(administers ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden, (await client.DeleteAsync($"/v1/keys/{Guid.NewGuid()}")).StatusCode);
    }

    [Fact]
    public async Task A_refusal_by_role_names_the_role()
    {
        await using var host = await GatewayHost.StartAsync();

        var response = await host.Client(await host.IssueKeyAsync("viewer")).SendEventsAsync(SampleEvents.Good());

        Assert.Contains("viewer", (await response.ProblemAsync(HttpStatusCode.Forbidden)).GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Contains("insufficient_scope", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("aud_unknown")]
    public async Task Without_a_good_key_nothing_is_done(string? key)
    {
        await using var host = await GatewayHost.StartAsync();
        var client = host.Client(key);

        foreach (var response in new[] { await client.SendEventsAsync(SampleEvents.Good()), await client.GetAsync("/v1/keys") })
        {
            await response.ProblemAsync(HttpStatusCode.Unauthorized);
            Assert.StartsWith("Bearer", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        }

        Assert.Empty(host.Publisher.Chunks);
    }

    [Fact]
    public async Task A_caller_cannot_bring_a_ticket_instead_of_a_key()
    {
        await using var host = await GatewayHost.StartAsync();
        var client = host.Client(key: null);
        client.DefaultRequestHeaders.Add("X-Audiences-Caller", "anything");

        await (await client.GetAsync("/v1/keys")).ProblemAsync(HttpStatusCode.Unauthorized);
    }
}
