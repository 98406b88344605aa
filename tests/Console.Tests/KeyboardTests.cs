using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>Somebody without a mouse.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class KeyboardTests(ConsoleFixture fixture)
{
    private const int MostSteps = 40;

    [Fact]
    public async Task The_keyboard_alone_signs_in_and_connects_an_ad_account()
    {
        var server = await fixture.ServerAsync();
        await using var browsing = await fixture.BrowseAsync(server.Address);
        var keys = browsing.Page.Keyboard;
        await browsing.OpenAsync("/accounts", "Sign in to Audiences");
        await Assertions.Expect(browsing.Field("API key")).ToBeFocusedAsync();
        await keys.TypeAsync(await server.KeyAsync("keyboard"));
        await keys.PressAsync("Enter");

        await browsing.SeesAsync("Ad accounts");
        await TabToAsync(browsing, browsing.Link("Connect an ad account").First);
        await keys.PressAsync("Enter");
        await browsing.SeesAsync("Connect an ad account");
        await Assertions.Expect(browsing.Heading("Connect an ad account")).ToBeFocusedAsync();
        await TabToAsync(browsing, browsing.Page.GetByLabel("Use the sandbox"));
        await keys.PressAsync("ArrowUp");
        await Assertions.Expect(browsing.Page.GetByLabel("Paste an access token")).ToBeCheckedAsync();
        await TabToAsync(browsing, browsing.Field("Name"));
        await keys.TypeAsync("By keyboard");
        await keys.PressAsync("Tab");
        await keys.TypeAsync(Sandbox.AdAccountId);
        await keys.PressAsync("Tab");
        await keys.TypeAsync(Sandbox.Token);
        await keys.PressAsync("Enter");
        await browsing.SeesAsync("By keyboard");
        await Assertions.Expect(browsing.Heading("By keyboard")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_first_key_skips_the_navigation()
    {
        var server = await fixture.ServerAsync();
        await using var browsing = await fixture.SignedInAsync(await server.KeyAsync("skipping"));
        await browsing.OpenAsync("/operations", "Operations");
        // From the top: a page that was just opened has the focus on its heading, beyond the navigation.
        await browsing.Page.EvaluateAsync("() => { document.body.tabIndex = -1; document.body.focus(); }");
        await browsing.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(browsing.Link("Skip to the content")).ToBeFocusedAsync();
        await browsing.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(browsing.Page.Locator("main")).ToBeFocusedAsync();
    }

    private static async Task TabToAsync(Browsing browsing, ILocator target)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await browsing.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{target} cannot be reached with the Tab key.");
    }
}
