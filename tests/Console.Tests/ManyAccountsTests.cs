using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>A hundred ad accounts: the server pages, searches and sorts.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class ManyAccountsTests(ConsoleFixture fixture)
{
    private const int Copies = 99;

    [Fact]
    public async Task A_hundred_accounts_are_shown_by_the_page_searched_and_sorted()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("many-accounts");
        var first = Guid.Parse(await server.ConnectAsync(key, "Shop Original"));
        await server.CopyRowsAsync("accounts.db", "ad_accounts", "id", first, Copies, new Dictionary<string, string>
        {
            ["name"] = "printf('Copy %03d', n.n)",
            ["ad_account_id"] = "printf('9%015d', n.n)",
            ["is_default"] = "0",
        });
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync("/accounts", "Ad accounts");
        await Assertions.Expect(Rows(browsing)).ToHaveCountAsync(50);
        await browsing.Button("Show more").ClickAsync();
        await Assertions.Expect(Rows(browsing)).ToHaveCountAsync(100);
        await Assertions.Expect(browsing.Button("Show more")).ToHaveCountAsync(0);

        var name = browsing.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new("^Name") });
        await name.ClickAsync();
        await Assertions.Expect(Rows(browsing).First).ToContainTextAsync("Copy 001");
        await name.ClickAsync();
        await Assertions.Expect(Rows(browsing).First).ToContainTextAsync("Shop Original");
        await browsing.Field("Search").FillAsync("copy 04");
        await browsing.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Rows(browsing)).ToHaveCountAsync(10);
    }

    private static ILocator Rows(Browsing browsing) => browsing.Page.Locator("table.list tbody tr");
}
