using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.ServiceDefaults.Auth;

namespace Audiences.SegmentQualifier.Tests.DeadLetters;

[Trait("Kind", "Hosted")]
public sealed class PurgeOverHttpTests
{
    [Fact]
    public async Task Dead_letters_are_purged_one_by_one_and_by_age_by_those_who_may()
    {
        await using var host = await QualifierHost.StartAsync();
        foreach (var body in new[] { "one", "two", "three", "{}" })
        {
            await RawBody.SendAsync(host.Bus, "audiences.membership", body);
        }

        await RawBody.SendAsync(host.Bus, "audiences.membership", """{"eventId":"e","type":"qualified","segmentId":"vip","userId":"good","occurredAt":"2026-01-01T10:00:00Z"}""");
        Assert.Equal("good", (await host.Published.Next<QualifiedMember>()).UserId);
        using var client = host.Client();
        var ids = await IdsAsync(client, "?source=membership&field=body");
        Assert.Equal((3, 4), (ids.Count, (await IdsAsync(client)).Count));
        Assert.Equal(["source"], await WrongAsync(await client.GetAsync(Address("?source=letters"))));

        using var viewer = host.Client(Roles.Viewer);
        using var stranger = host.Client(workspace: "other");
        Assert.Equal(HttpStatusCode.Forbidden, (await viewer.DeleteAsync(Address("/" + ids[0]))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.DeleteAsync(Address("/" + ids[0]))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(Address("/" + ids[0]))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync(Address("/" + ids[0]))).StatusCode);

        foreach (var (query, field) in new[] { ("", "olderThan"), ("?olderThan=P1D&before=2026-01-01", "olderThan"), ("?olderThan=30", "olderThan"), ("?olderThan=-P1D", "olderThan"), ("?before=yesterday", "before") })
        {
            Assert.Equal([field], await WrongAsync(await client.DeleteAsync(Address(query))));
        }

        Assert.Equal(0, await PurgedAsync(client, "?olderThan=P30D"));
        Assert.Equal(0, await PurgedAsync(client, "?before=2026-01-31T00:00:00Z"));
        Assert.Equal(0, await PurgedAsync(stranger, "?olderThan=PT0S"));
        Assert.Equal(3, await PurgedAsync(client, "?olderThan=PT0S"));
        Assert.Empty(await IdsAsync(client));
    }

    private static Uri Address(string rest) => new("/v1/dead-letters" + rest, UriKind.Relative);

    private static async Task<List<string>> IdsAsync(HttpClient client, string query = "") =>
        [.. (await client.GetFromJsonAsync<JsonElement>(Address(query))).GetProperty("items").EnumerateArray().Select(letter => letter.GetProperty("id").GetString()!)];

    private static async Task<int> PurgedAsync(HttpClient client, string query)
    {
        var answer = await client.DeleteAsync(Address(query));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("purged").GetInt32();
    }

    private static async Task<IEnumerable<string>> WrongAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name);
    }
}
