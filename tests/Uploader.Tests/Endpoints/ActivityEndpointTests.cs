using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class ActivityEndpointTests
{
    [Fact]
    public async Task A_viewer_sees_the_work_of_the_own_workspace_alone()
    {
        await using var host = await UploaderHost.StartAsync();
        await host.ConnectAsync();
        var client = host.Client(Roles.Operator);
        HttpResponseMessage linked;
        do
        {
            linked = await client.PostAsJsonAsync("/v1/audiences", new { name = "VIPs", segmentId = "vip" });
        }
        while (linked.StatusCode == HttpStatusCode.Conflict);

        var audience = (await linked.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var asked = await (await client.PostAsync($"/v1/audiences/{audience}/refresh", null)).Content.ReadFromJsonAsync<JsonElement>();
        var viewer = host.Client(Roles.Viewer);

        var cycles = (await viewer.GetFromJsonAsync<JsonElement>("/v1/cycles")).GetProperty("items").EnumerateArray().ToList();
        Assert.Contains(cycles, cycle => cycle.GetProperty("id").GetString() == asked.GetProperty("id").GetString() && cycle.GetProperty("audienceName").GetString() == "VIPs");
        var activity = await viewer.GetFromJsonAsync<JsonElement>("/v1/activity");
        Assert.Equal(1, activity.GetProperty("audiences").GetInt32());
        List<JsonElement> minutes;
        do
        {
            minutes = [.. (await viewer.GetFromJsonAsync<JsonElement>("/v1/activity/minutes")).GetProperty("minutes").EnumerateArray()];
        }
        while (minutes.Sum(minute => minute.GetProperty("cycles").GetInt32()) == 0);

        Assert.All(minutes, minute => Assert.Equal(0, minute.GetProperty("failed").GetInt32()));
        Assert.All(minutes, minute => Assert.InRange(minute.GetProperty("waitSeconds").GetDouble(), 0, 3600));

        var stranger = host.Client(Roles.Viewer, "another");
        Assert.Empty((await stranger.GetFromJsonAsync<JsonElement>("/v1/cycles")).GetProperty("items").EnumerateArray());
        Assert.Empty((await stranger.GetFromJsonAsync<JsonElement>("/v1/activity/minutes")).GetProperty("minutes").EnumerateArray());
        var theirs = await stranger.GetFromJsonAsync<JsonElement>("/v1/activity");
        Assert.All(theirs.EnumerateObject(), number => Assert.Equal(0, number.Value.GetDouble()));
    }

    [Theory]
    [InlineData("?status=done")]
    [InlineData("?limit=0")]
    [InlineData("?limit=201")]
    public async Task What_cannot_be_asked_for_is_named(string query)
    {
        await using var host = await UploaderHost.StartAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Client(Roles.Viewer).GetAsync("/v1/cycles" + query)).StatusCode);
    }
}
