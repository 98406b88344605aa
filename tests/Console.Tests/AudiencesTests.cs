using System.Text.Json.Nodes;
using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>An audience's life, by clicks.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class AudiencesTests(ConsoleFixture fixture)
{
    [Fact]
    public async Task A_segment_is_linked_fills_is_refreshed_paused_and_unlinked_before_ones_eyes()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("linking");
        await server.MapAsync(key, await server.ConnectAsync(key, "Shop Linked"));
        await server.PublishAsync(key, "vip", "zoe");
        await server.UntilAsync(key, "/v1/segments", answer => answer["items"]!.AsArray().Count == 1);
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync("/audiences", "Audiences");
        await Assertions.Expect(browsing.Page.GetByText("No audience is linked yet")).ToBeVisibleAsync();
        await browsing.Link("Link a segment").First.ClickAsync();
        await browsing.SeesAsync("Link a segment");
        await browsing.Page.Locator(".choice-button", new PageLocatorOptions { HasText = "vip" }).ClickAsync();
        await browsing.Field("Name of the audience").FillAsync("Our best customers");
        await browsing.Field("Refresh").SelectOptionAsync("PT2H");
        await browsing.PictureAsync("audience-link", whole: true);
        await browsing.Button("Link").ClickAsync();
        await browsing.SeesAsync("Our best customers");

        await server.ExecuteAsync("uploader.db", HistoryOf("linking"));
        await server.PublishAsync(key, "vip", "ann", "bob", "eve");
        await SeesFigureAsync(browsing, "Desired", "3");
        await browsing.Button("Refresh now").ClickAsync();
        await SeesFigureAsync(browsing, "Sent", "3");
        await SeesFigureAsync(browsing, "DueAdds", "0");
        await Assertions.Expect(browsing.Page.Locator("#cycles ~ .table-scroll tbody tr").First).ToContainTextAsync("Completed");
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Show the trace" }).First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^https://traces.example.com/trace/[0-9a-f]{32}$"));

        await browsing.Button("Verify now").ClickAsync();
        await Assertions.Expect(browsing.Page.Locator("#at-meta ~ dl")).ToContainTextAsync("Our best customers");

        await browsing.Button("Send everybody anew").ClickAsync();
        await browsing.Dialog("Send all members of “Our best customers” anew?").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Send everybody anew" }).ClickAsync();
        await Assertions.Expect(browsing.Page.Locator("section[aria-labelledby=at-meta]")).ToContainTextAsync("Completed.");
        await Assertions.Expect(browsing.Page.Locator("section[aria-labelledby=quality] .shares")).ToContainTextAsync("EMAIL");
        await browsing.PictureAsync("audience", whole: true);

        await browsing.Button("Pause").ClickAsync();
        var pause = browsing.Dialog("Pause “Our best customers”?");
        await pause.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Pause" }).ClickAsync();
        await Assertions.Expect(browsing.Button("Refresh now")).ToBeDisabledAsync();
        await browsing.Button("Resume").ClickAsync();
        await Assertions.Expect(browsing.Button("Refresh now")).ToBeEnabledAsync();

        await browsing.Button("Unlink").ClickAsync();
        var dialog = browsing.Dialog("Unlink “Our best customers”?");
        var unlink = dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Unlink the audience" });
        await Assertions.Expect(unlink).ToBeDisabledAsync();
        await dialog.GetByLabel("Delete the audience").CheckAsync();
        await dialog.GetByLabel("to confirm").FillAsync("Our best customers");
        await browsing.PictureAsync("audience-unlink");
        await unlink.ClickAsync();
        await browsing.SeesAsync("Audiences");
        await Assertions.Expect(browsing.Page.GetByText("No audience is linked yet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_cycle_that_Meta_refuses_is_shown_with_the_reason_and_told_on_the_first_page()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("refused");
        await server.MapAsync(key, await server.ConnectAsync(key, "Shop Refused"));
        var audience = await server.LinkAsync(key, "vip", "Refused");
        await server.PublishAsync(key, "vip", "ann");
        await server.UntilAsync(key, $"/v1/audiences/{audience}", answer => (long)answer["counts"]!["desired"]! == 1);
        // Each attempt, and nobody else's audience.
        await server.UntilAsync(key, $"/v1/audiences/{audience}", answer => answer["customAudienceId"] is not null);
        var atMeta = (string)(await server.SendAsync(HttpMethod.Get, $"/v1/audiences/{audience}", key))["customAudienceId"]!;
        await server.MetaAsync("faults", new JsonObject { ["path"] = $"{atMeta}/users", ["code"] = 4242, ["count"] = null });
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync($"/audiences/{audience}", "Refused");
        await browsing.Button("Refresh now").ClickAsync();
        var cycle = browsing.Page.Locator("#cycles ~ .table-scroll tbody tr").First;
        await Assertions.Expect(cycle).ToContainTextAsync("Failed");
        await Assertions.Expect(cycle.Locator(".field-error")).ToContainTextAsync("4242");
        // Something may have reached Meta all the same: the installation counts as set up.
        await browsing.GoAsync("/", "Overview");
        await Assertions.Expect(browsing.Page.GetByText("1 audience fails")).ToBeVisibleAsync();
        await browsing.Link("Show").ClickAsync();
        await browsing.SeesAsync("Audiences");
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Rowheader, new PageGetByRoleOptions { Name = "Refused" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_wrong_with_a_link_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("wrong-link");
        await server.ConnectAsync(key, "Shop Wrong");
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync("/audiences/link?segment=vip", "Link a segment");
        await browsing.Button("Add a condition").ClickAsync();
        await browsing.Field("Property").FillAsync("");
        await browsing.Button("Link").ClickAsync();
        await Assertions.Expect(browsing.Field("Property")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(browsing.Field("Segment").First).ToHaveValueAsync("vip");
        await browsing.Field("Property").FillAsync("properties.country");
        await browsing.Field("Value").FillAsync("DE");
        await browsing.Button("Link").ClickAsync();
        await browsing.SeesAsync("vip");
        await Assertions.Expect(browsing.Page.Locator("dl.facts").First).ToContainTextAsync("(1 condition)");
    }

    // Two hours of it, which no test can wait for.
    private static string HistoryOf(string workspace) =>
        $"""
        with recursive k(k) as (select 0 union all select k + 1 from k where k < 8)
        insert into audience_sizes (workspace, audience_id, at, desired, sent)
        select a.workspace, a.id, {DateTimeOffset.UtcNow.AddMinutes(-90).UtcTicks} + k.k * {TimeSpan.FromMinutes(9).Ticks}, (k.k + 2) / 3, (k.k + 1) / 3
        from custom_audiences a, k where a.workspace = '{workspace}'
        """;

    private static Task SeesFigureAsync(Browsing browsing, string name, string value) =>
        Assertions.Expect(browsing.Page.Locator($"[data-figure={name}]")).ToHaveTextAsync(value);
}
