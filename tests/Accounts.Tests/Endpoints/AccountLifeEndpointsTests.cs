using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Accounts.LinkedAudiences;
using Audiences.Accounts.Tests.Fakes;
using Audiences.Contracts.Audiences;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Accounts.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class AccountLifeEndpointsTests : IAsyncLifetime
{
    private readonly FakeGraph _graph = new();
    private AccountsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await AccountsHost.StartAsync(_graph);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Deleting_with_the_audiences_at_Meta_is_accepted_and_ends_the_account()
    {
        using var added = await _host.AddAsync();
        var path = added.Headers.Location!.OriginalString;
        var client = _host.Client();
        await LinkAsync(Guid.Parse(path.Split('/')[^1]));

        using var wrong = await client.DeleteAsync(path + "?confirm=true&audiences=all");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var unconfirmed = await client.DeleteAsync(path + "?audiences=deleteAtMeta");
        Assert.Equal(HttpStatusCode.Conflict, unconfirmed.StatusCode);
        Assert.Contains("VIPs", await unconfirmed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var accepted = await client.DeleteAsync(path + "?confirm=true&audiences=deleteAtMeta");
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        Assert.Equal("VIPs", (await accepted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("deletedAudiences")[0].GetString());

        Assert.Equal("ending", (await client.GetFromJsonAsync<JsonElement>(path)).GetProperty("status").GetString());
        using var chosen = await client.PostAsync(path + "/default", null);
        Assert.Equal(HttpStatusCode.Conflict, chosen.StatusCode);
        using var stopped = await client.DeleteAsync(path + "?confirm=true&audiences=stop");
        Assert.Equal("VIPs", (await stopped.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("stoppedAudiences")[0].GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task An_upgrade_is_checked_with_Meta_first()
    {
        using var added = await _host.AddAsync();
        var path = added.Headers.Location!.OriginalString;
        var client = _host.Client();

        using var wrong = await client.PostAsJsonAsync(path + "/api-version", new { apiVersion = "v26.0" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal("Write 26.0, without the v.", (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").GetProperty("apiVersion")[0].GetString());
        using var upgraded = await client.PostAsJsonAsync(path + "/api-version", new { apiVersion = "26.0" });
        Assert.Equal("26.0", (await upgraded.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("apiVersion").GetString());
    }

    [Fact]
    public async Task Diagnosis_says_how_grave_each_finding_is()
    {
        using var added = await _host.AddAsync();
        _graph.Answer("debug_token", FakeGraph.DebugToken("USER", DateTimeOffset.UtcNow.AddDays(3)));

        var diagnosis = await _host.Client().GetFromJsonAsync<JsonElement>(added.Headers.Location!.OriginalString + "/diagnosis");

        Assert.Equal("warning", diagnosis.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("check").GetString() == "token").GetProperty("severity").GetString());
        Assert.Equal("USER", diagnosis.GetProperty("account").GetProperty("tokenKind").GetString());
    }

    [Fact]
    public async Task The_list_comes_page_by_page_and_can_be_searched()
    {
        foreach (var number in new[] { "11", "22", "33" })
        {
            _graph.Answer("act_" + number, FakeGraph.Account());
            _graph.Answer($"act_{number}/customaudiences", FakeGraph.Audiences(0));
            using var added = await _host.Client().PostAsJsonAsync("/v1/accounts", new { name = "Shop " + number, adAccountId = number, accessToken = FakeGraph.Token });
            Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        }

        var seen = new List<string?>();
        string? next = "/v1/accounts?limit=2&search=shop";
        while (next is not null)
        {
            using var page = await _host.Client().GetAsync(next);
            seen.AddRange((await page.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().Select(account => account.GetProperty("adAccountId").GetString()));
            next = page.Headers.TryGetValues("Link", out var link) ? link.Single().Split('<', '>')[1] : null;
        }

        Assert.Equal(["11", "22", "33"], seen);
        Assert.Equal("Shop 22", Assert.Single((await _host.Client().GetFromJsonAsync<JsonElement>("/v1/accounts?search=act_22")).EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.BadRequest, (await _host.Client().GetAsync("/v1/accounts?limit=0")).StatusCode);
    }

    private async Task LinkAsync(Guid accountId)
    {
        await using var scope = _host.App.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AudienceLinks>().ApplyAsync(
            new AudienceState { Workspace = "default", AudienceId = Guid.NewGuid(), Version = 1, Name = "VIPs", SegmentId = "vip", AccountId = accountId, Conditions = [] },
            default);
    }
}
