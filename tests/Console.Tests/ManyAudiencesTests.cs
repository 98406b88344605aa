using Audiences.Console.Tests.Running;
using Microsoft.Data.Sqlite;
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
        await CopyAsync(Path.Combine(server.DataDirectory, "uploader.db"), first);

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
        await Assertions.Expect(Rows(browsing).First).ToContainTextAsync("Copy 9999");
        await browsing.PictureAsync("audiences");
        await browsing.Field("Search").FillAsync("copy 123");
        await Assertions.Expect(Range(browsing)).ToHaveTextAsync("1 to 11 of 11");
        await Assertions.Expect(Rows(browsing).First).ToContainTextAsync("Copy 1239");

        // The lists alone, each with a limit: nothing asks for an audience of a row.
        Assert.All(asked, path => Assert.Matches("^/v1/audiences\\?.*limit=25", path));
        Assert.Contains(asked, path => path.Contains("sort=desired", StringComparison.Ordinal));
    }

    private static ILocator Rows(Browsing browsing) => browsing.Page.Locator("table.list tbody tr");

    private static ILocator Range(Browsing browsing) => browsing.Page.Locator("nav[aria-label=Pages] [role=status]");

    // By their columns, whichever there are, so that the next migration needs nothing here.
    private static async Task CopyAsync(string file, Guid first)
    {
        await using var database = new SqliteConnection($"Data Source={file};Default Timeout=60;Pooling=False");
        await database.OpenAsync();
        foreach (var (table, id, own) in new[]
        {
            ("custom_audiences", "id", new Dictionary<string, string> { ["name"] = "'Copy ' || n.n", ["custom_audience_id"] = "null" }),
            ("audience_numbers", "audience_id", new Dictionary<string, string> { ["desired"] = "n.n", ["counted_at"] = $"{DateTimeOffset.UtcNow.UtcTicks}" }),
        })
        {
            var columns = new List<string>();
            await using (var named = new SqliteCommand($"select name from pragma_table_info('{table}')", database))
            await using (var reader = await named.ExecuteReaderAsync())
            {
                while (await reader.ReadAsync())
                {
                    columns.Add(reader.GetString(0));
                }
            }

            own[id] = "printf('01900000-0000-7000-8000-%012X', n.n)";
            var values = columns.Select(column => own.GetValueOrDefault(column, "t." + column));
            await using var copy = new SqliteCommand(
                $"""
                with recursive n(n) as (select 1 union all select n + 1 from n where n < {Copies})
                insert into {table} ({string.Join(", ", columns)}) select {string.Join(", ", values)} from {table} t, n where t.{id} = @first
                """,
                database);
            copy.Parameters.AddWithValue("@first", first.ToString().ToUpperInvariant());
            Assert.Equal(Copies, await copy.ExecuteNonQueryAsync());
        }
    }
}
