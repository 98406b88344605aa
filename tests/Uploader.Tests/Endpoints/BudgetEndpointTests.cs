using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults.Auth;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class BudgetEndpointTests
{
    [Fact]
    public async Task A_viewer_sees_how_much_is_used_of_the_workspaces_accounts_and_of_the_app()
    {
        await using var host = await UploaderHost.StartAsync();
        await host.ConnectAsync();
        await host.ConnectAsync("another");
        var client = host.Client(Roles.Operator);
        host.Meta.Usage = new GraphUsage(97, TimeSpan.FromMinutes(10)) { AppPercent = 20 };
        HttpStatusCode linked;
        do
        {
            linked = (await client.PostAsJsonAsync("/v1/audiences", new { name = "VIPs", segmentId = "vip" })).StatusCode;
        }
        while (linked == HttpStatusCode.Conflict);

        var answer = await host.Client(Roles.Viewer).GetFromJsonAsync<JsonElement>("/v1/budgets");
        var account = Assert.Single(answer.GetProperty("accounts").EnumerateArray());
        var budget = account.GetProperty("budget");
        Assert.Equal("1234567890123456", account.GetProperty("adAccountId").GetString());
        Assert.InRange(budget.GetProperty("percent").GetDouble(), 90, 97);
        Assert.True(budget.GetProperty("waitsUntil").GetDateTimeOffset() > budget.GetProperty("observedAt").GetDateTimeOffset());
        Assert.InRange(answer.GetProperty("app").GetProperty("percent").GetDouble(), 10, 20);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client(Roles.Publisher).GetAsync("/v1/budgets")).StatusCode);
    }
}
