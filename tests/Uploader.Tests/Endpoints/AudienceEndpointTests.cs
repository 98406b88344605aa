using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Contracts.Membership;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class AudienceEndpointTests
{
    [Fact]
    public async Task A_segment_is_linked_fed_refreshed_explained_and_unlinked()
    {
        await using var host = await UploaderHost.StartAsync();
        await host.ConnectAsync();
        var client = host.Client();
        var linked = await client.PostAsJsonAsync("/v1/audiences", new { name = "VIPs", segmentId = "vip" });
        Assert.Equal(HttpStatusCode.Created, linked.StatusCode);
        var audience = await linked.Content.ReadFromJsonAsync<JsonElement>();
        var address = linked.Headers.Location!.ToString();
        Assert.Equal("PT1H", audience.GetProperty("refreshInterval").GetString());
        var customAudience = audience.GetProperty("customAudienceId").GetString()!;

        await host.PublishAsync(new MembersQualified
        {
            Workspace = "default",
            AudienceId = audience.GetProperty("id").GetGuid(),
            SegmentId = "vip",
            Members = [new QualifiedMember { UserId = "ann", Version = new MembershipVersion { OccurredAt = UploaderWorld.Start, EventId = "e-1" }, Identifiers = Ids.Set(Ids.Email("ann")).ToBytes() }],
        });
        await UntilAsync(async () => (await client.GetAsync($"{address}/members/ann")).IsSuccessStatusCode);
        var refresh = await client.PostAsync($"{address}/refresh", null);
        Assert.Equal(HttpStatusCode.Accepted, refresh.StatusCode);
        var cycle = refresh.Headers.Location!.ToString();
        await UntilAsync(async () => (await client.GetFromJsonAsync<JsonElement>(cycle)).GetProperty("status").GetString() == "completed");
        Assert.Single(host.Meta.Audiences[customAudience]);

        var member = await client.GetFromJsonAsync<JsonElement>($"{address}/members/ann");
        Assert.Equal("EMAIL", member.GetProperty("sent")[0].GetString());
        Assert.DoesNotContain(Ids.Hex("ann@example.com"), member.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client(workspace: "other").GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client(Roles.Viewer).DeleteAsync(address)).StatusCode);
        Assert.Equal(1, (await client.GetFromJsonAsync<JsonElement>("/v1/audiences")).GetProperty("items").GetArrayLength());

        Assert.Equal(HttpStatusCode.Accepted, (await client.DeleteAsync($"{address}?emptyAtMeta=true")).StatusCode);
        await UntilAsync(async () => (await client.GetAsync(address)).StatusCode == HttpStatusCode.NotFound);
        Assert.Empty(host.Meta.Audiences[customAudience]);
    }

    [Fact]
    public async Task What_is_wrong_is_said_by_field_and_a_link_without_an_account_says_what_to_do()
    {
        await using var host = await UploaderHost.StartAsync();
        var client = host.Client();
        var wrong = await client.PostAsJsonAsync("/v1/audiences", new
        {
            name = "",
            refreshInterval = "PT5S",
            action = "both",
            customAudienceId = "act_1",
            conditions = new[] { new { property = "properties.country", @operator = "like", values = new[] { "DE" } } },
        });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var errors = (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors");
        Assert.Equal(
            ["action", "conditions[0].operator", "customAudienceId", "name", "refreshInterval", "segmentId"],
            errors.EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
        var nowhere = await client.PostAsJsonAsync("/v1/audiences", new { name = "VIPs", segmentId = "vip" });
        Assert.Equal(HttpStatusCode.Conflict, nowhere.StatusCode);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await holds())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
