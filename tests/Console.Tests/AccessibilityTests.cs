using Audiences.Console.Tests.Running;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>Every page, in both schemes, on a phone and on a desk: axe finds nothing, and nothing has to be scrolled sideways.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class AccessibilityTests(ConsoleFixture fixture)
{
    private readonly List<string> _found = [];

    [Fact]
    public async Task Axe_finds_nothing_on_pages_that_have_nothing_to_show_yet()
    {
        var server = await fixture.ServerAsync();
        await using var browsing = await fixture.BrowseAsync(server.Address);
        await browsing.OpenAsync("/", "Sign in to Audiences");
        await CheckAsync(browsing, "sign-in");
        await browsing.SignInAsync(await server.KeyAsync("axe-empty"));
        await browsing.OpenAsync("/", "Set up Audiences");
        await CheckPagesAsync(
            browsing,
            ("/", "Set up Audiences"),
            ("/accounts", "Ad accounts"),
            ("/accounts/connect", "Connect an ad account"),
            ("/mapping", "Mapping"),
            ("/audiences", "Audiences"),
            ("/audiences/link", "Link a segment"),
            ("/users", "Find a user"),
            ("/operations", "Operations"),
            ("/operations/dead-letters", "Dead letters"),
            ("/no/such/page", "There is no such page"));
        Assert.True(_found.Count == 0, string.Join(Environment.NewLine, _found));
    }

    [Fact]
    public async Task Axe_finds_nothing_on_pages_and_dialogs_at_work()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("axe");
        var account = await server.ConnectAsync(key, "Shop France");
        await server.MapAsync(key, account);
        var audience = await server.LinkAsync(key, "loyal");
        await server.PublishAsync(key, "loyal", "ann", "bob");
        await server.UntilAsync(key, $"/v1/audiences/{audience}", answer => (long)answer["counts"]!["desired"]! == 2);
        await server.SendAsync(HttpMethod.Post, $"/v1/audiences/{audience}/refresh", key);
        await server.UntilAsync(key, "/v1/audiences", answer => (long)answer["items"]![0]!["counts"]!["sent"]! == 2);
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync("/", "Overview");
        await CheckPagesAsync(
            browsing,
            ("/", "Overview"),
            ("/accounts", "Ad accounts"),
            ($"/accounts/{account}", "Shop France"),
            ("/mapping", "Mapping"),
            ("/audiences", "Audiences"),
            ("/audiences/link", "Link a segment"),
            ($"/audiences/{audience}", "loyal"),
            ("/operations", "Operations"));

        await browsing.GoAsync("/users", "Find a user");
        await browsing.Field("User id").FillAsync("ann");
        await browsing.Button("Find").ClickAsync();
        await Assertions.Expect(browsing.Page.Locator("#in-audiences ~ .table-scroll")).ToBeVisibleAsync();
        await CheckAsync(browsing, "user");

        await browsing.GoAsync($"/accounts/{account}", "Shop France");
        await browsing.Button("Check now").ClickAsync();
        await Assertions.Expect(browsing.Page.Locator(".findings li")).Not.ToHaveCountAsync(0);
        await CheckAsync(browsing, "diagnosis");
        await CheckDialogsAsync(browsing, ("Delete", "Delete the ad account"), ("Reconnect", "Reconnect"), ("Change API version", "API version of"));
        await browsing.GoAsync($"/audiences/{audience}", "loyal");
        await CheckDialogsAsync(browsing, ("Settings", "Settings of"), ("Pause", "Pause"), ("Unlink", "Unlink “loyal”?"));
        Assert.True(_found.Count == 0, string.Join(Environment.NewLine, _found));
    }

    private async Task CheckPagesAsync(Browsing browsing, params (string Path, string Heading)[] pages)
    {
        foreach (var (path, heading) in pages)
        {
            await browsing.GoAsync(path, heading);
            await CheckAsync(browsing, path);
        }
    }

    private async Task CheckDialogsAsync(Browsing browsing, params (string Button, string Title)[] dialogs)
    {
        foreach (var (button, title) in dialogs)
        {
            await browsing.Button(button).ClickAsync();
            await Assertions.Expect(browsing.Dialog(title)).ToBeVisibleAsync();
            await CheckAsync(browsing, $"dialog {button}");
            await browsing.Page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
            // Whoever works with the keyboard goes on where they were.
            await Assertions.Expect(browsing.Button(button)).ToBeFocusedAsync();
        }
    }

    private async Task CheckAsync(Browsing browsing, string where)
    {
        foreach (var (width, dark) in new[] { (1280, false), (360, true) })
        {
            await browsing.LookAsync(width, dark);
            var what = $"{where} at {width}{(dark ? ", dark" : "")}";
            var result = await browsing.Page.RunAxe();
            Assert.NotEmpty(result.Passes);
            _found.AddRange(result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{what}: {violation.Id} ({violation.Help}): {node.Html}")));
            var overflow = await browsing.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0)
            {
                _found.Add($"{what}: {overflow} pixels too wide");
            }
        }

        await browsing.LookAsync(1280, dark: false);
    }
}
