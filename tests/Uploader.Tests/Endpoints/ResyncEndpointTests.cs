using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class ResyncEndpointTests
{
    [Fact]
    public async Task A_new_audience_asks_at_once_shows_it_and_is_ended_by_an_operator()
    {
        await using var host = await UploaderHost.StartAsync();
        await host.ConnectAsync();
        var client = host.Client();
        var linked = await client.PostAsJsonAsync("/v1/audiences", new { name = "VIPs", segmentId = "vip", resync = true });
        var address = linked.Headers.Location!.ToString();
        var running = (await linked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("resync");
        Assert.False(running.GetProperty("recommended").GetBoolean());
        Assert.Equal("running", running.GetProperty("running").GetProperty("status").GetString());

        var asked = await client.PostAsync($"{address}/resync", null);
        Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        var resync = (await asked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("resyncId").GetGuid();
        Assert.Equal(resync, (await client.GetFromJsonAsync<JsonElement>($"{address}/resync")).GetProperty("resyncId").GetGuid());
        var finish = $"{address}/resync/{resync}/finish";
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync(finish, new { unconfirmed = "perhaps" })).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client(Roles.Viewer).PostAsJsonAsync(finish, new { unconfirmed = "keep" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client(workspace: "other").PostAsJsonAsync(finish, new { unconfirmed = "keep" })).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await client.PostAsJsonAsync(finish, new { unconfirmed = "keep" })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsJsonAsync(finish, new { unconfirmed = "remove" })).StatusCode);
        Assert.Equal("completed", (await client.GetFromJsonAsync<JsonElement>($"{address}/resync")).GetProperty("status").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client(workspace: "other").GetAsync($"{address}/resync")).StatusCode);
    }
}
