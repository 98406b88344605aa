using Audiences.Console.Tests.Running;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>Every page, in both schemes, on a phone and on a desk: axe finds nothing, and nothing has to be scrolled sideways.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class AccessibilityTests(ConsoleFixture fixture)
{
    [Theory]
    [InlineData(360, false)]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task Axe_finds_nothing(int width, bool dark)
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync($"axe-{width}-{dark}".ToLowerInvariant());
        var account = await server.ConnectAsync(key, "Shop France");
        var audience = (string)(await server.SendAsync(HttpMethod.Post, "/v1/audiences", key, new System.Text.Json.Nodes.JsonObject { ["name"] = "Loyal customers", ["segmentId"] = "loyal" }))["id"]!;
        await server.MapAsync(key, account);
        await server.PublishAsync(key, "loyal", "ann", "bob");
        await server.UntilAsync(key, $"/v1/audiences/{audience}", answer => (long)answer["counts"]!["desired"]! == 2);
        await server.SendAsync(HttpMethod.Post, $"/v1/audiences/{audience}/refresh", key);
        await using var browsing = await fixture.BrowseAsync(server.Address, width, dark);
        var found = new List<string>();

        await browsing.OpenAsync("/", "Sign in to Audiences");
        await CheckAsync(browsing, "sign-in", found);
        await browsing.SignInAsync(key);
        foreach (var (path, heading) in Pages(account, audience))
        {
            await browsing.OpenAsync(path, heading);
            await Assertions.Expect(browsing.Page.Locator(".loading")).ToHaveCountAsync(0);
            await CheckAsync(browsing, path, found);
            if (path == "/operations")
            {
                await browsing.PictureAsync($"operations-{width}{(dark ? "-dark" : "")}");
            }
        }

        await browsing.OpenAsync($"/accounts/{account}", "Shop France");
        foreach (var (button, title) in new[] { ("Delete", "Delete the ad account"), ("Reconnect", "Reconnect") })
        {
            await browsing.Button(button).ClickAsync();
            await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = title })).ToBeVisibleAsync();
            await CheckAsync(browsing, $"dialog {button}", found);
            await browsing.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        }

        await browsing.OpenAsync($"/audiences/{audience}", "Loyal customers");
        foreach (var (button, title) in new[] { ("Settings", "Settings of"), ("Unlink", "Unlink “Loyal customers”?") })
        {
            await browsing.Button(button).ClickAsync();
            await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = title })).ToBeVisibleAsync();
            await CheckAsync(browsing, $"dialog {button}", found);
            await browsing.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        }

        await browsing.OpenAsync("/users", "Find a user");
        await browsing.Field("User id").FillAsync("ann");
        await browsing.Button("Find").ClickAsync();
        await Assertions.Expect(browsing.Page.Locator("#in-audiences ~ .table-scroll")).ToBeVisibleAsync();
        await CheckAsync(browsing, "user", found);

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    private static (string Path, string Heading)[] Pages(string account, string audience) =>
    [
        ("/", "Set up Audiences"),
        ("/accounts", "Ad accounts"),
        ("/accounts/connect", "Connect an ad account"),
        ($"/accounts/{account}", "Shop France"),
        ("/mapping", "Mapping"),
        ("/audiences", "Audiences"),
        ("/audiences/link", "Link a segment"),
        ($"/audiences/{audience}", "Loyal customers"),
        ("/users", "Find a user"),
        ("/operations", "Operations"),
        ("/operations/dead-letters", "Dead letters"),
        ("/no/such/page", "There is no such page"),
    ];

    private static async Task CheckAsync(Browsing browsing, string where, List<string> found)
    {
        var result = await browsing.Page.RunAxe();
        found.AddRange(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{where}: {violation.Id} ({violation.Help}): {node.Html}")));
        var overflow = await browsing.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
        {
            found.Add($"{where}: {overflow} pixels too wide");
        }
    }
}
