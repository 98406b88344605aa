using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>What an operator sees of the work.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class OperationsTests(ConsoleFixture fixture)
{
    [Fact]
    public async Task A_cycle_is_seen_while_it_runs_and_leads_to_its_trace_afterwards()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("operating");
        await server.MapAsync(key, await server.ConnectAsync(key, "Shop Operated"));
        var audience = await server.LinkAsync(key, "vip", "Watched");
        await server.PublishAsync(key, "vip", "ann", "bob");
        await server.UntilAsync(key, $"/v1/audiences/{audience}", answer => (long)answer["counts"]!["desired"]! == 2);
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync("/operations", "Operations");
        await Assertions.Expect(browsing.Page.GetByText("No cycle runs at the moment.")).ToBeVisibleAsync();

        // Meta takes its time, as it does.
        await server.MetaAsync("faults", new JsonObject { ["path"] = "/users", ["latencyMilliseconds"] = 8000 });
        await server.SendAsync(HttpMethod.Post, $"/v1/audiences/{audience}/refresh", key);
        var running = browsing.Page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "Cycles under way" }).GetByRole(AriaRole.Row, new LocatorGetByRoleOptions { Name = "Watched" });
        await Assertions.Expect(running).ToContainTextAsync("Running");
        await Assertions.Expect(running.Locator("td[data-label=Uploader]")).Not.ToHaveTextAsync("–");

        var ended = browsing.Page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "Newest cycles" }).GetByRole(AriaRole.Row, new LocatorGetByRoleOptions { Name = "Watched" });
        await Assertions.Expect(ended).ToContainTextAsync("Completed");
        await Assertions.Expect(ended.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Open trace" })).ToHaveAttributeAsync("href", new Regex("^https://traces.example.com/trace/[0-9a-f]{32}$"));
        await Assertions.Expect(browsing.Page.Locator(".figure").First).ToHaveTextAsync("2");
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "Meta's limits" })).ToContainTextAsync("Shop Operated");

        // In words, too, for whoever does not see the charts.
        await server.PublishAsync(key, "vip", "eve", "zoe", "tom");
        await Assertions.Expect(browsing.Page.GetByText("Counted while this console is open, 3 in all.")).ToBeVisibleAsync();
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Img, new PageGetByRoleOptions { NameRegex = new("^Events that came in, minute by minute in the last hour: [0-9]+ now, [1-9]") })).ToBeVisibleAsync();
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Img, new PageGetByRoleOptions { NameRegex = new("^Members sent, minute by minute in the last hour: [0-9]+ now, 2 at most") })).ToBeVisibleAsync();
        await browsing.Page.Locator(".minutes summary").Nth(1).ClickAsync();
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Table, new PageGetByRoleOptions { Name = "Members sent" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        await browsing.Page.Locator(".minutes summary").Nth(1).ClickAsync();
        await browsing.PictureAsync("operations", whole: true);
        await ended.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Watched" }).ClickAsync();
        await browsing.SeesAsync("Watched");
    }
}
