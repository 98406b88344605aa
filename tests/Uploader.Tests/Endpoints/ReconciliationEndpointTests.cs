using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class ReconciliationEndpointTests
{
    [Fact]
    public async Task An_audience_is_listed_adopted_verified_and_repaired_by_whoever_may()
    {
        await using var host = await UploaderHost.StartAsync();
        await host.ConnectAsync();
        host.Meta.Add("77");
        host.Meta.Add("78");
        host.Meta.Facts["78"]["subtype"] = "LOOKALIKE";
        var client = host.Client();
        var linked = await client.PostAsJsonAsync("/v1/audiences", new
        {
            name = "VIPs",
            segmentId = "vip",
            customAudienceId = "77",
            description = "Who buys most",
            customerFileSource = "PARTNER_PROVIDED_ONLY",
            retention = "P180D",
            limitedDataUse = new { },
        });
        Assert.Equal(HttpStatusCode.Created, linked.StatusCode);
        var audience = await linked.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(("P180D", 0, true), (audience.GetProperty("retention").GetString(), audience.GetProperty("limitedDataUse").GetProperty("country").GetInt32(), audience.GetProperty("adopted").GetBoolean()));

        var account = $"/v1/accounts/{audience.GetProperty("accountId").GetGuid()}/custom-audiences";
        var page = await client.GetFromJsonAsync<JsonElement>(account + "?limit=1&search=THERE");
        Assert.Equal(("77", "77", false), (page.GetProperty("next").GetString(), page.GetProperty("items")[0].GetProperty("customAudienceId").GetString(), page.GetProperty("items")[0].GetProperty("adoptable").GetBoolean()));
        var rest = await client.GetFromJsonAsync<JsonElement>(account + "?after=77");
        Assert.Contains("LOOKALIKE", rest.GetProperty("items")[0].GetProperty("obstacle").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client(workspace: "other").GetAsync(account)).StatusCode);

        var address = linked.Headers.Location!.ToString();
        var verified = await (await client.PostAsync($"{address}/verify", null)).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("unknown", verified.GetProperty("verdict").GetString());
        Assert.True((await client.GetFromJsonAsync<JsonElement>(address)).GetProperty("atMeta").GetProperty("exists").GetBoolean());

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{address}/repair")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsJsonAsync($"{address}/repair", new { mode = "both" })).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync($"{address}/repair/stop", null)).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await client.PostAsync($"{address}/repair/resume", null)).StatusCode);
        var repair = await client.PostAsync($"{address}/repair", null);
        Assert.Equal(HttpStatusCode.Accepted, repair.StatusCode);
        Assert.Equal("replace", (await repair.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("mode").GetString());

        foreach (var call in new[] { "verify", "repair", "repair/stop", "repair/resume" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await host.Client(Roles.Viewer).PostAsync($"{address}/{call}", null)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client(workspace: "other").PostAsync($"{address}/{call}", null)).StatusCode);
        }
    }

    [Fact]
    public async Task What_is_wrong_with_the_new_fields_is_said_by_field()
    {
        await using var host = await UploaderHost.StartAsync();
        var wrong = await host.Client().PostAsJsonAsync("/v1/audiences", new
        {
            name = "VIPs",
            segmentId = "vip",
            description = "",
            customerFileSource = "MINE",
            retention = "PT1H",
            limitedDataUse = new { country = 1 },
        });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Equal(
            ["customerFileSource", "description", "limitedDataUse", "retention"],
            (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
    }
}
