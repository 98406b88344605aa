using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>Sessions that begin, and end when nobody wants them to.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class SessionTests(ConsoleFixture fixture)
{
    [Fact]
    public async Task A_session_that_ends_in_mid_flow_is_renewed_over_the_page_and_the_act_goes_on()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("ending");
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync("/accounts/connect", "Connect an ad account");
        await browsing.Page.GetByLabel("Paste an access token").CheckAsync();
        await browsing.Field("Name").FillAsync("Typed before");
        await browsing.Field("Ad account ID").FillAsync(Sandbox.AdAccountId);
        await browsing.Field("Access token").Last.FillAsync(Sandbox.Token);

        await browsing.EndSessionAsync();
        await browsing.Button("Check and connect").ClickAsync();
        var dialog = browsing.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Your session is over" });
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await browsing.PictureAsync("session-over");
        await dialog.GetByLabel("API key").FillAsync("aud_no-such-key-at-all");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Sign in with this key" }).ClickAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("The key is not known");
        await dialog.GetByLabel("API key").FillAsync(key);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Sign in with this key" }).ClickAsync();

        await browsing.SeesAsync("Typed before");
    }

    [Fact]
    public async Task Another_person_does_not_go_on_with_the_page_of_the_first()
    {
        var server = await fixture.ServerAsync();
        await using var browsing = await fixture.SignedInAsync(await server.KeyAsync("first"));
        await browsing.OpenAsync("/accounts", "Ad accounts");
        await browsing.EndSessionAsync();
        await browsing.Link("Operations").ClickAsync();
        var dialog = browsing.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Your session is over" });
        await dialog.GetByLabel("API key").FillAsync(await server.KeyAsync("second"));
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Sign in with this key" }).ClickAsync();
        await Assertions.Expect(dialog.GetByText("That is somebody else")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Signing_out_leaves_nothing_to_see()
    {
        var server = await fixture.ServerAsync();
        await using var browsing = await fixture.SignedInAsync(await server.KeyAsync("leaving"));
        await browsing.OpenAsync("/operations", "Operations");
        await browsing.Button("Sign out").ClickAsync();
        await browsing.SeesAsync("Sign in to Audiences");
        await browsing.OpenAsync("/operations", "Sign in to Audiences");
        await browsing.PictureAsync("sign-in");
    }
}
