using System.Text.Json.Nodes;
using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>Ad accounts, from connecting to deleting.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class AccountsTests(ConsoleFixture fixture)
{
    [Fact]
    public async Task A_token_that_Meta_refuses_is_explained_and_nothing_typed_is_lost()
    {
        var server = await fixture.ServerAsync();
        await using var browsing = await fixture.SignedInAsync(await server.KeyAsync("token"));
        await browsing.OpenAsync("/accounts", "Ad accounts");
        await browsing.Link("Connect an ad account").First.ClickAsync();
        await browsing.SeesAsync("Connect an ad account");
        await browsing.Page.GetByLabel("Paste an access token").CheckAsync();
        await browsing.Field("Name").FillAsync("Shop Germany");
        await browsing.Field("Ad account ID").FillAsync("12 34 shop");
        await browsing.Field("Access token").Last.FillAsync("no-such-token");
        await browsing.Button("Check and connect").ClickAsync();

        var failed = browsing.Page.Locator(".findings li").Filter(new LocatorFilterOptions { HasText = "Missing" });
        await Assertions.Expect(failed.First).ToBeVisibleAsync();
        await Assertions.Expect(browsing.Field("Name")).ToHaveValueAsync("Shop Germany");
        await browsing.PictureAsync("accounts-connect", whole: true);

        await browsing.Field("Ad account ID").FillAsync("act_" + Sandbox.AdAccountId);
        await browsing.Field("Access token").Last.FillAsync(Sandbox.Token);
        await browsing.Button("Check and connect").ClickAsync();
        await browsing.SeesAsync("Shop Germany");
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Status).GetByText("“Shop Germany” is connected.")).ToBeVisibleAsync();
        await Assertions.Expect(browsing.Page.Locator("dl.facts").GetByText("Connected", new LocatorGetByTextOptions { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_missing_is_said_before_anybody_goes_to_Meta_and_the_way_opens_once_it_is_there()
    {
        var server = await fixture.ServerAsync();
        await server.MetaAsync("faults", new JsonObject { ["path"] = "debug_token", ["code"] = 190 });
        await using var browsing = await fixture.SignedInAsync(await server.KeyAsync("prerequisites"));
        await browsing.OpenAsync("/accounts/connect", "Connect an ad account");
        var found = browsing.Page.Locator(".findings li");
        await Assertions.Expect(found).ToHaveCountAsync(5);
        await Assertions.Expect(found.Filter(new LocatorFilterOptions { HasText = "Missing" })).ToContainTextAsync("Meta does not accept app");
        await Assertions.Expect(browsing.Page.GetByLabel("Sign in at Meta")).ToBeDisabledAsync();
        await Assertions.Expect(browsing.Page.GetByText("Not yet: Your app at Meta.")).ToBeVisibleAsync();
        // A token needs no app of one's own.
        await Assertions.Expect(browsing.Page.GetByLabel("Paste an access token")).ToBeEnabledAsync();
        await browsing.PictureAsync("accounts-prerequisites");

        await browsing.Button("Check again").ClickAsync();
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Status).GetByText("All of it is there.")).ToBeVisibleAsync();
        await Assertions.Expect(browsing.Page.GetByLabel("Sign in at Meta")).ToBeEnabledAsync();

        // Nothing goes while Meta is out of reach.
        await server.MetaAsync("faults", new JsonObject { ["path"] = "debug_token", ["code"] = 4 });
        await browsing.Button("Check again").ClickAsync();
        await Assertions.Expect(browsing.Page.GetByText("Put right what is missing, then press")).ToBeVisibleAsync();
        await Assertions.Expect(browsing.Button("Connect the sandbox")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Signing_in_at_Meta_leads_back_to_a_choice_of_ad_accounts()
    {
        var server = await fixture.ServerAsync();
        await using var browsing = await fixture.SignedInAsync(await server.KeyAsync("oauth"));
        browsing.AllowMeta();
        await browsing.OpenAsync("/accounts/connect", "Connect an ad account");
        await browsing.Page.GetByLabel("Sign in at Meta").CheckAsync();
        await browsing.Button("Go to Meta").ClickAsync();

        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Choose ad accounts" })).ToBeVisibleAsync();
        await browsing.Page.Locator($"#ad-account-{Sandbox.AdAccountId}").CheckAsync();
        await browsing.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Connect (1)" }).ClickAsync();
        await Assertions.Expect(browsing.Page.Locator("dl.facts")).ToContainTextAsync(Sandbox.AdAccountId);
    }

    [Fact]
    public async Task Deleting_names_the_audiences_that_stop_before_anything_is_deleted()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("deleting");
        var account = await server.ConnectAsync(key, "Shop Spain");
        await server.LinkAsync(key, "loyal", "Loyal customers");
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync($"/accounts/{account}", "Shop Spain");
        await browsing.Button("Check now").ClickAsync();
        await Assertions.Expect(browsing.Page.Locator(".findings li")).Not.ToHaveCountAsync(0);
        await browsing.PictureAsync("account", whole: true);

        await browsing.Button("Delete").ClickAsync();
        var dialog = browsing.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Delete the ad account “Shop Spain”?" });
        var delete = dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { NameRegex = new("^Delete") });
        await Assertions.Expect(delete).ToBeDisabledAsync();
        await dialog.GetByLabel("to confirm").FillAsync("Shop Spain");
        await delete.ClickAsync();
        await Assertions.Expect(dialog.GetByText("Loyal customers")).ToBeVisibleAsync();
        await browsing.PictureAsync("account-delete");
        Assert.Equal("connected", (string)(await server.SendAsync(HttpMethod.Get, $"/v1/accounts/{account}", key))["status"]!);

        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Delete it with its audiences (1)" }).ClickAsync();
        await browsing.SeesAsync("Ad accounts");
        await Assertions.Expect(browsing.Page.GetByText("No ad account is connected")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_lost_access_is_told_first_and_a_new_token_puts_it_right()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("lost");
        await server.MetaAsync("tokens", new JsonObject { ["token"] = "token-to-be-lost" });
        var account = await server.ConnectAsync(key, "Shop Lost", token: "token-to-be-lost");
        await server.MetaAsync("tokens/token-to-be-lost/revoke?subcode=460");
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync($"/accounts/{account}", "Shop Lost");
        await browsing.Button("Check now").ClickAsync();
        var facts = browsing.Page.Locator("dl.facts");
        await Assertions.Expect(facts).ToContainTextAsync("Disconnected");
        await Assertions.Expect(browsing.Page.Locator(".findings li")).Not.ToHaveCountAsync(0);

        await browsing.GoAsync("/", "Set up Audiences");
        await Assertions.Expect(browsing.Page.GetByText("“Shop Lost” is disconnected")).ToBeVisibleAsync();
        await browsing.Link("Put it right").ClickAsync();
        await browsing.SeesAsync("Shop Lost");
        await browsing.Button("Reconnect").ClickAsync();
        var dialog = browsing.Dialog("Reconnect “Shop Lost”");
        await dialog.GetByLabel("New access token").FillAsync("token-to-be-lost");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Check and use it" }).ClickAsync();
        await Assertions.Expect(dialog.GetByText("Missing").First).ToBeVisibleAsync();
        await dialog.GetByLabel("New access token").FillAsync(Sandbox.Token);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Check and use it" }).ClickAsync();
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
        await Assertions.Expect(facts.GetByText("Connected", new LocatorGetByTextOptions { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Another_account_becomes_the_default()
    {
        const string second = "2234567890123456";
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("default-account");
        await server.MetaAsync("ad-accounts", new JsonObject { ["id"] = second, ["name"] = "Second" });
        await server.ConnectAsync(key, "Shop First");
        var account = await server.ConnectAsync(key, "Shop Second", second);
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync($"/accounts/{account}", "Shop Second");
        await browsing.Button("Make it the default").ClickAsync();
        await Assertions.Expect(browsing.Button("Make it the default")).ToHaveCountAsync(0);
        await browsing.GoAsync("/accounts", "Ad accounts");
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Rowheader, new PageGetByRoleOptions { Name = "Shop Second" })).ToContainTextAsync("Default");
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Rowheader, new PageGetByRoleOptions { Name = "Shop First" })).Not.ToContainTextAsync("Default");
    }

    [Fact]
    public async Task What_one_browser_does_the_other_sees_without_loading_again()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("two");
        await using var watching = await fixture.SignedInAsync(key);
        await using var acting = await fixture.SignedInAsync(await server.KeyAsync("two"));
        await watching.OpenAsync("/accounts", "Ad accounts");
        await Assertions.Expect(watching.Page.GetByText("No ad account is connected")).ToBeVisibleAsync();

        await acting.OpenAsync("/accounts/connect", "Connect an ad account");
        await acting.Button("Connect the sandbox").ClickAsync();
        await acting.SeesAsync("Sandbox");

        await Assertions.Expect(watching.Page.GetByRole(AriaRole.Rowheader, new PageGetByRoleOptions { Name = "Sandbox" })).ToBeVisibleAsync();
        await watching.PictureAsync("accounts");
    }

    [Fact]
    public async Task Viewers_see_no_button_that_would_be_refused()
    {
        var server = await fixture.ServerAsync();
        var account = await server.ConnectAsync(await server.KeyAsync("viewing"), "Shop Italy");
        await using var browsing = await fixture.SignedInAsync(await server.KeyAsync("viewing", "viewer"));
        await browsing.OpenAsync($"/accounts/{account}", "Shop Italy");
        await Assertions.Expect(browsing.Button("Check now")).ToBeVisibleAsync();
        await Assertions.Expect(browsing.Button("Delete")).ToHaveCountAsync(0);
        await Assertions.Expect(browsing.Button("Reconnect")).ToHaveCountAsync(0);
    }
}
