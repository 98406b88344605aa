using System.Globalization;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Reckoning;
using Audiences.EndToEndTests.Running;
using Audiences.Gateway.Tests.Webhooks;

namespace Audiences.EndToEndTests;

/// <summary>An account's whole life: connected by OAuth, its token dies within a cycle, somebody is told, it is reconnected, and the cycle ends.</summary>
[Collection(SystemTests.Name)]
public sealed class AccountLifeTests(SystemFixture fixture)
{
    private const string AdAccount = "7700011122233344";
    private const string Person = "10200000000000001";
    private const string Segment = "life-vip";
    private const int Members = 25_000;

    [Fact]
    public async Task A_token_that_dies_within_a_cycle_costs_nobody_and_sends_nobody_twice()
    {
        var system = await fixture.SystemAsync();
        using var meta = new MetaControl(system.Sandbox.Address);
        await meta.PostAsync("ad-accounts", new JsonObject { ["id"] = AdAccount, ["people"] = new JsonObject { [Person] = new JsonArray("MANAGE", "ADVERTISE") } });
        await using var alarms = await Receiver.StartAsync();
        await system.Api.PostAsync("/v1/webhooks", new JsonObject { ["url"] = alarms.Address, ["events"] = new JsonArray("ad-account.disconnected") });

        using var browser = new OAuthBrowser(system.Gateway.Address);
        var account = await ConnectAsync(browser);
        await MapAsync(system, account);
        var audience = (string)(await system.Api.PostAsync(
            "/v1/audiences", new JsonObject { ["name"] = Segment, ["segmentId"] = Segment, ["accountId"] = account, ["refreshInterval"] = "PT1H" }))["id"]!;
        var events = Enumerable.Range(0, Members).Select(Qualified).ToList();
        await system.SendByHttpAsync(events);
        var linked = await system.Api.UntilAsync(
            $"/v1/audiences/{audience}", state => (long)state["counts"]!["desired"]! == Members && (string?)state["customAudienceId"] is not null);
        var customAudience = (string)linked["customAudienceId"]!;

        // The second request hangs until the token is dead: a cycle of three is cut in two.
        await meta.PostAsync("faults", new JsonObject { ["path"] = $"{customAudience}/users", ["nth"] = 2, ["latencyMilliseconds"] = 10_000 });
        await system.Api.TryRefreshAsync(audience);
        await UntilAsync(async () => (await meta.UploadsAsync(customAudience)).Count == 1);
        await meta.PostAsync($"people/{Person}/tokens/expire");

        var disconnected = await system.Api.UntilAsync($"/v1/accounts/{account}", state => (string)state["status"]! == "disconnected");
        Assert.NotEmpty((string)disconnected["statusReason"]!);
        await UntilAsync(() => Task.FromResult(alarms.Calls.Any(call => call.Body.Contains(account, StringComparison.Ordinal))));
        await system.Api.UntilAsync($"/v1/audiences/{audience}", state => (string)state["status"]! == "failing");

        // A fresh consent for the same person; the cycle that waited runs by itself.
        await ConnectAsync(browser);
        await system.Api.UntilAsync($"/v1/audiences/{audience}", state => (long)state["counts"]!["sent"]! == Members && (string)state["status"]! == "active");

        Assert.Equal(ExpectedAudience.Of(Segment, events), await system.RowsAsync(audience));
        var uploads = (await meta.UploadsAsync(customAudience)).Where(upload => (int)upload["status"]! == 200).ToList();
        Assert.Equal(Members, uploads.Sum(upload => (int)upload["added"]!));
        Assert.Equal(0, uploads.Sum(upload => (int)upload["removed"]!));
        Assert.Equal(0, uploads.Sum(upload => (int)upload["repeated"]!));
    }

    private static async Task<string> ConnectAsync(OAuthBrowser browser)
    {
        var connection = await browser.ConsentAsync();
        Assert.Contains(connection["adAccounts"]!.AsArray(), offered => (string)offered!["adAccountId"]! == AdAccount);
        var chosen = await browser.PostAsync(
            $"/v1/accounts/connections/{connection["connectionId"]}",
            new JsonObject { ["accounts"] = new JsonArray(new JsonObject { ["adAccountId"] = AdAccount, ["name"] = "Life" }) });
        return (string)Assert.Single(chosen["connected"]!.AsArray())!["id"]!;
    }

    private static async Task MapAsync(SystemUnderTest system, string account) =>
        await system.Api.PutAsync($"/v1/accounts/{account}/mapping", new JsonObject
        {
            ["action"] = "multipleIdentifiers",
            ["attributes"] = new JsonObject
            {
                ["email"] = "properties.email",
                ["firstName"] = "properties.firstName",
                ["lastName"] = "properties.lastName",
                ["externalId"] = "userId",
            },
        });

    private static JsonObject Qualified(int number) => new()
    {
        ["eventId"] = string.Create(CultureInfo.InvariantCulture, $"life-{number}"),
        ["type"] = "qualified",
        ["segmentId"] = Segment,
        ["userId"] = string.Create(CultureInfo.InvariantCulture, $"life-{number}"),
        ["occurredAt"] = "2026-01-02T03:04:05Z",
        ["properties"] = new JsonObject
        {
            ["email"] = string.Create(CultureInfo.InvariantCulture, $"life{number}@example.com"),
            ["firstName"] = "Ann",
            ["lastName"] = "Smith",
        },
    };

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!await holds())
        {
            await Task.Delay(100, deadline.Token);
        }
    }
}
