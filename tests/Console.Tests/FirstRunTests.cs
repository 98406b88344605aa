using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>Somebody who has just started the program for the first time.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class FirstRunTests(ConsoleFixture fixture)
{
    [Fact]
    public async Task Clicks_alone_lead_from_a_fresh_installation_to_people_at_Meta_and_back_to_nothing()
    {
        await fixture.ChromiumAsync();
        await using var server = await StandaloneServer.StartAsync(adminKey: null);
        await using var browsing = await fixture.BrowseAsync(server.Address);
        var link = await server.SignInLinkAsync();

        await browsing.OpenAsync(link, "Set up Audiences");
        Assert.DoesNotContain("sign-in", browsing.Page.Url, StringComparison.Ordinal);
        await Assertions.Expect(browsing.Button("Connect the sandbox")).ToBeVisibleAsync();
        await browsing.PictureAsync("first-run");
        await browsing.Button("Connect the sandbox").ClickAsync();
        await browsing.Button("Use this mapping").ClickAsync();
        await browsing.Button("Link the segment").ClickAsync();
        await browsing.Button("Send events").ClickAsync();
        await browsing.Button("Refresh now").ClickAsync();

        await browsing.SeesAsync("Overview");
        var row = browsing.Page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Sample customers" });
        await Assertions.Expect(row.GetByRole(AriaRole.Cell, new LocatorGetByRoleOptions { Name = "30", Exact = true })).ToHaveCountAsync(2);
        await Assertions.Expect(row.GetByText("Completed")).ToBeVisibleAsync();
        await browsing.PictureAsync("overview");

        await browsing.Button("Throw the sample away").ClickAsync();
        var dialog = browsing.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Throw away the sample data?" });
        await Assertions.Expect(dialog).ToContainTextAsync("Sample customers (sample-customers)");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Throw the sample away" }).ClickAsync();
        await browsing.SeesAsync("Set up Audiences");
        await Assertions.Expect(browsing.Button("Link the segment")).ToBeVisibleAsync();

        await using var other = await fixture.BrowseAsync(server.Address);
        await other.Page.GotoAsync(link);
        await Assertions.Expect(other.Page.GetByText("The link is void")).ToBeVisibleAsync();
    }
}
