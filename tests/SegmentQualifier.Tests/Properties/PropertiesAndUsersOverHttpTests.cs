using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.SegmentQualifier.Tests.Properties;

[Trait("Kind", "Hosted")]
public sealed class PropertiesAndUsersOverHttpTests
{
    [Fact]
    public async Task Events_tell_their_properties_names_and_their_users_segments()
    {
        await using var host = await QualifierHost.StartAsync();
        using var client = host.Client(Roles.Viewer);
        await RawBody.SendAsync(host.Bus, "audiences.membership", Event("e-1", "vip", "qualified", """{"email":"ann@example.com","age":42}"""));
        await RawBody.SendAsync(host.Bus, "audiences.membership", Event("e-2", "news", "disqualified", """{"loyalty":{"level":"gold"}}"""));

        var properties = await UntilAsync(client, "/v1/properties", items: 4);
        Assert.Equal(["properties.age", "properties.email", "properties.loyalty.level", "userId"], properties.Select(property => property.GetProperty("path").GetString()));
        Assert.Equal("number", properties[0].GetProperty("types")[0].GetString());
        Assert.Single(await UntilAsync(client, "/v1/properties?search=LOYAL", items: 1));
        var text = await client.GetStringAsync(new Uri("/v1/properties", UriKind.Relative));
        Assert.DoesNotContain("ann@", text, StringComparison.Ordinal);
        Assert.DoesNotContain("gold", text, StringComparison.Ordinal);
        Assert.Single(await UntilAsync(client, "/v1/segments?search=EW", items: 1));
        await UntilAsync(client, "/v1/segments", items: 2);
        var totals = await client.GetFromJsonAsync<JsonElement>("/v1/segments/totals");
        Assert.Equal((2, 2L), (totals.GetProperty("segments").GetInt32(), totals.GetProperty("events").GetInt64()));

        var user = await client.GetFromJsonAsync<JsonElement>("/v1/users/u%2F1");
        var segments = user.GetProperty("segments").EnumerateArray().ToList();
        Assert.Equal([("news", false, "e-2"), ("vip", true, "e-1")], segments.Select(segment =>
            (segment.GetProperty("segmentId").GetString(), segment.GetProperty("qualified").GetBoolean(), segment.GetProperty("eventId").GetString())));
        Assert.True(user.GetProperty("consent").GetProperty("granted").GetBoolean());

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/v1/users/nobody", UriKind.Relative))).StatusCode);
        using var stranger = host.Client(Roles.Viewer, workspace: "other");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(new Uri("/v1/users/u%2F1", UriKind.Relative))).StatusCode);
        Assert.Empty(await UntilAsync(stranger, "/v1/properties", items: 0));
        Assert.Equal("""{"segments":0,"events":0}""", await stranger.GetStringAsync(new Uri("/v1/segments/totals", UriKind.Relative)));
        using var publisher = host.Client(Roles.Publisher);
        Assert.Equal(HttpStatusCode.Forbidden, (await publisher.GetAsync(new Uri("/v1/properties", UriKind.Relative))).StatusCode);
    }

    private static string Event(string id, string segment, string type, string properties) =>
        $$"""{"eventId":"{{id}}","type":"{{type}}","segmentId":"{{segment}}","userId":"u/1","occurredAt":"2026-01-01T10:00:00Z","consent":{"advertising":true},"properties":{{properties}}}""";

    // Names are written some seconds after the events.
    private static async Task<List<JsonElement>> UntilAsync(HttpClient client, string path, int items)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var page = await client.GetFromJsonAsync<JsonElement>(path, timeout.Token);
            if (page.GetProperty("items").GetArrayLength() == items)
            {
                return [.. page.GetProperty("items").EnumerateArray()];
            }

            await Task.Delay(200, timeout.Token);
        }
    }
}
