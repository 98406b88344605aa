using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>Ten thousand audiences: the server pages, searches and sorts; the browser gets a page.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class ManyAudiencesTests(ConsoleFixture fixture)
{
    private const int Copies = 9_999;

    [Fact]
    public async Task A_list_of_ten_thousand_asks_once_for_each_page_and_shows_no_more_than_that()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("many");
        await server.ConnectAsync(key, "Shop Many");
        var first = Guid.Parse(await server.LinkAsync(key, "vip"));
        await server.UntilAsync(key, "/v1/audiences", answer => answer["items"]![0]!["countedAt"] is not null);
        var counted = new Dictionary<string, string> { ["desired"] = "n.n", ["sent"] = "n.n * 9 / 10", ["counted_at"] = $"{DateTimeOffset.UtcNow.UtcTicks}" };
        await server.CopyRowsAsync("uploader.db", "custom_audiences", "id", first, Copies, new Dictionary<string, string> { ["name"] = "'Customers ' || n.n", ["custom_audience_id"] = "null" });
        await server.CopyRowsAsync("uploader.db", "audience_numbers", "audience_id", first, Copies, counted);

        // What the largest grew by in the last ten minutes.
        var start = DateTimeOffset.UtcNow.AddMinutes(-10).UtcTicks;
        await server.ExecuteAsync(
            "uploader.db",
            $"""
            with recursive k(k) as (select 0 union all select k + 1 from k where k < 9)
            insert into audience_sizes (workspace, audience_id, at, desired, sent)
            select n.workspace, n.audience_id, {start} + k.k * {TimeSpan.TicksPerMinute}, n.desired, n.sent - (9 - k.k) * (9 - k.k) * (n.desired % 7) * 15
            from audience_numbers n, k where n.workspace = 'many' and n.desired > {Copies - 25}
            """);

        await using var browsing = await fixture.SignedInAsync(key);
        var asked = new List<string>();
        browsing.Page.Request += (_, request) =>
        {
            if (request.Url.Contains("/v1/", StringComparison.Ordinal) && !request.Url.EndsWith("/v1/me", StringComparison.Ordinal))
            {
                asked.Add(new Uri(request.Url).PathAndQuery);
            }
        };
        await browsing.OpenAsync("/audiences", "Audiences");
        await Assertions.Expect(Range(browsing)).ToHaveTextAsync("1 to 25 of 10,000");
        await Assertions.Expect(Rows(browsing)).ToHaveCountAsync(25);
        await browsing.Button("Next").ClickAsync();
        await Assertions.Expect(Range(browsing)).ToHaveTextAsync("26 to 50 of 10,000");
        await Assertions.Expect(Rows(browsing)).ToHaveCountAsync(25);

        await browsing.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("^Ought to be in") }).ClickAsync();
        await Assertions.Expect(Rows(browsing).First).ToContainTextAsync("Customers 9999");
        await Assertions.Expect(Rows(browsing).First.Locator("svg.sparkline")).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("^Customers 9999, members at Meta lately: .*8,?999$"));
        await browsing.PictureAsync("audiences");
        await browsing.Field("Search").FillAsync("customers 123");
        await Assertions.Expect(Range(browsing)).ToHaveTextAsync("1 to 11 of 11");
        await Assertions.Expect(Rows(browsing).First).ToContainTextAsync("Customers 1239");

        // The lists alone, each with a limit: nothing asks for an audience of a row.
        Assert.All(asked, path => Assert.Matches("^/v1/audiences\\?.*limit=25", path));
        Assert.Contains(asked, path => path.Contains("sort=desired", StringComparison.Ordinal));
    }

    private static ILocator Rows(Browsing browsing) => browsing.Page.Locator("table.list tbody tr");

    private static ILocator Range(Browsing browsing) => browsing.Page.Locator("nav[aria-label=Pages] [role=status]");
}
