using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class ValueBasedEndpointTests
{
    [Fact]
    public async Task Value_based_is_said_at_the_link_with_the_action_that_fits_and_for_good()
    {
        await using var host = await UploaderHost.StartAsync();
        await host.ConnectAsync();
        var client = host.Client();
        foreach (var action in new[] { null, "singleIdentifier" })
        {
            Assert.Equal(["action"], await WrongAsync(await client.PostAsJsonAsync("/v1/audiences", new { name = "VIPs", segmentId = "vip", valueBased = true, action })));
        }

        var linked = await client.PostAsJsonAsync("/v1/audiences", new { name = "VIPs", segmentId = "vip", valueBased = true, action = "multipleIdentifiers" });
        Assert.Equal(HttpStatusCode.Created, linked.StatusCode);
        Assert.True((await linked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("valueBased").GetBoolean());
        var address = linked.Headers.Location!.ToString();
        Assert.Equal(["action"], await WrongAsync(await client.PatchAsJsonAsync(address, new { action = "singleIdentifier" })));
        var renamed = await client.PatchAsJsonAsync(address, new { action = "multipleIdentifiers", name = "VIPs by value" });
        Assert.True((await renamed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("valueBased").GetBoolean());

        var plain = await client.PostAsJsonAsync("/v1/audiences", new { name = "All", segmentId = "all" });
        var answer = await plain.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.GetProperty("valueBased").GetBoolean());
        var there = await client.GetFromJsonAsync<JsonElement>($"/v1/accounts/{answer.GetProperty("accountId").GetGuid()}/custom-audiences");
        Assert.True(there.GetProperty("items")[0].GetProperty("valueBased").GetBoolean());
    }

    private static async Task<IEnumerable<string>> WrongAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name);
    }
}
