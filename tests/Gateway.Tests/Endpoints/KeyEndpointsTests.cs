using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Gateway.Keys;
using Audiences.Gateway.Tests.Hosting;

namespace Audiences.Gateway.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public class KeyEndpointsTests
{
    [Fact]
    public async Task A_key_is_shown_once_works_and_is_listed_without_its_text()
    {
        await using var host = await GatewayHost.StartAsync();
        var made = await (await host.Client().PostAsJsonAsync("/v1/keys", new { name = "CDP", role = "publisher" })).JsonAsync(HttpStatusCode.Created);
        var text = made.GetProperty("key").GetString()!;

        var sent = await host.Client(text).SendEventsAsync(SampleEvents.Good());
        var listed = await (await host.Client().GetAsync("/v1/keys")).Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Accepted, sent.StatusCode);
        Assert.DoesNotContain(text, listed, StringComparison.Ordinal);
        var key = Assert.Single(JsonDocument.Parse(listed).RootElement.GetProperty("keys").EnumerateArray());
        Assert.Equal("CDP", key.GetProperty("name").GetString());
        Assert.Equal("publisher", key.GetProperty("role").GetString());
        Assert.Equal("default", key.GetProperty("workspace").GetString());
        Assert.Equal("admin", key.GetProperty("createdBy").GetString());
        Assert.StartsWith(key.GetProperty("prefix").GetString()!, text, StringComparison.Ordinal);
        Assert.Equal(host.Time.GetUtcNow(), key.GetProperty("lastUsedAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_revoked_key_stops_at_once_and_says_so()
    {
        await using var host = await GatewayHost.StartAsync();
        var made = await (await host.Client().PostAsJsonAsync("/v1/keys", new { name = "CDP", role = "publisher" })).JsonAsync(HttpStatusCode.Created);
        var client = host.Client(made.GetProperty("key").GetString());
        Assert.Equal(HttpStatusCode.Accepted, (await client.SendEventsAsync(SampleEvents.Good())).StatusCode);

        var address = $"/v1/keys/{made.GetProperty("id").GetString()}";
        Assert.Equal(HttpStatusCode.NoContent, (await host.Client().DeleteAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await host.Client().DeleteAsync(address)).StatusCode);

        var response = await client.SendEventsAsync(SampleEvents.Good());
        await response.ProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Contains("invalid_token", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_stops_at_its_end()
    {
        await using var host = await GatewayHost.StartAsync();
        var expiresAt = host.Time.GetUtcNow().AddHours(1);
        var made = await (await host.Client().PostAsJsonAsync("/v1/keys", new { name = "CDP", role = "publisher", expiresAt })).JsonAsync(HttpStatusCode.Created);
        var client = host.Client(made.GetProperty("key").GetString());

        host.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.Accepted, (await client.SendEventsAsync(SampleEvents.Good())).StatusCode);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await (await client.SendEventsAsync(SampleEvents.Good())).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_request_for_a_key_is_told_each_field_that_is_wrong()
    {
        await using var host = await GatewayHost.StartAsync();

        var response = await host.Client().PostAsJsonAsync("/v1/keys", new { name = " ", role = "root", workspace = "A b", expiresAt = "2020-01-01T00:00:00Z" });

        var errors = (await response.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("errors");
        Assert.Equal(["expiresAt", "name", "role", "workspace"], errors.EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_admin_of_another_workspace_sees_and_makes_keys_only_there()
    {
        await using var host = await GatewayHost.StartAsync();
        var acme = host.Client(await host.IssueKeyAsync("admin", "acme"));
        var ours = await (await host.Client().PostAsJsonAsync("/v1/keys", new { name = "ours", role = "viewer" })).JsonAsync(HttpStatusCode.Created);

        var made = await (await acme.PostAsJsonAsync("/v1/keys", new { name = "theirs", role = "viewer" })).JsonAsync(HttpStatusCode.Created);
        var listed = await (await acme.GetAsync("/v1/keys")).JsonAsync(HttpStatusCode.OK);

        Assert.Equal("acme", made.GetProperty("workspace").GetString());
        Assert.All(listed.GetProperty("keys").EnumerateArray(), key => Assert.Equal("acme", key.GetProperty("workspace").GetString()));
        await (await acme.PostAsJsonAsync("/v1/keys", new { name = "x", role = "admin", workspace = "default" })).ProblemAsync(HttpStatusCode.BadRequest);
        await (await acme.GetAsync("/v1/keys?workspace=default")).ProblemAsync(HttpStatusCode.BadRequest);
        await (await acme.DeleteAsync($"/v1/keys/{ours.GetProperty("id").GetString()}")).ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_the_hash_of_a_key_is_in_the_database()
    {
        await using var host = await GatewayHost.StartAsync();
        var text = await host.IssueKeyAsync("viewer");

        var key = KeyText.Hash(text);

        Assert.Equal(32, key.Length);
        Assert.NotEqual(text, await host.IssueKeyAsync("viewer"));
    }
}
