using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>Finding a user; nothing that was typed leaves the browser but ids and hashes.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class UsersTests(ConsoleFixture fixture)
{
    [Fact]
    public async Task A_user_is_explained_by_id_and_found_by_an_address_that_never_leaves_the_browser_and_erased()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("users");
        await server.MapAsync(key, await server.ConnectAsync(key, "Shop Users"));
        var audience = await server.LinkAsync(key, "vip");
        await server.PublishAsync(key, "vip", "ann", "team/bob");
        await server.UntilAsync(key, $"/v1/audiences/{audience}", answer => (long)answer["counts"]!["desired"]! == 2);
        await server.SendAsync(HttpMethod.Post, $"/v1/audiences/{audience}/refresh", key);
        await server.UntilAsync(key, $"/v1/audiences/{audience}", answer => (long)answer["counts"]!["sent"]! == 2);
        await using var browsing = await fixture.SignedInAsync(key);
        var sent = new List<string>();
        browsing.Page.Request += (_, request) => sent.Add($"{request.Method} {request.Url} {request.PostData}");
        await browsing.OpenAsync("/users", "Find a user");

        await browsing.Field("User id").FillAsync("team/bob");
        await browsing.Button("Find").ClickAsync();
        await Assertions.Expect(InAudiences(browsing)).ToContainTextAsync("Meta has accepted the identifiers.");
        await Assertions.Expect(InAudiences(browsing)).ToContainTextAsync("EMAIL, accepted");
        await Assertions.Expect(browsing.Page.Locator("#in-segments ~ .table-scroll")).ToContainTextAsync("vip");

        await browsing.Field("Find by").SelectOptionAsync("email");
        await browsing.Field("E-mail address").FillAsync(" Ann@Example.com ");
        await browsing.Button("Find").ClickAsync();
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "User ann" })).ToBeVisibleAsync();
        await Assertions.Expect(InAudiences(browsing)).ToContainTextAsync("vip");
        await browsing.PictureAsync("user", whole: true);
        Assert.Contains(sent, call => call.Contains("/v1/users/lookup", StringComparison.Ordinal) && call.Contains("EMAIL", StringComparison.Ordinal));
        Assert.DoesNotContain(sent, call => call.Contains("example.com", StringComparison.OrdinalIgnoreCase));

        await browsing.Field("E-mail address").FillAsync("nobody");
        await browsing.Button("Find").ClickAsync();
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This can’t be looked for");
        await browsing.Field("E-mail address").FillAsync("nobody@example.com");
        await browsing.Button("Find").ClickAsync();
        await Assertions.Expect(browsing.Page.GetByText("Nobody has it.")).ToBeVisibleAsync();

        await browsing.Field("Find by").SelectOptionAsync("userId");
        await browsing.Field("User id").FillAsync("ann");
        await browsing.Button("Find").ClickAsync();
        await browsing.Button("Withdraw consent").ClickAsync();
        await browsing.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Withdraw consent" }).ClickAsync();
        await Assertions.Expect(InAudiences(browsing)).ToContainTextAsync("The user withdrew consent to advertising.");
        await browsing.Button("Erase").ClickAsync();
        var dialog = browsing.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Erase “ann”?" });
        await dialog.GetByLabel("to confirm").FillAsync("ann");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Erase this user" }).ClickAsync();
        await Assertions.Expect(browsing.Page.GetByText("Erased. Meta has accepted the removal")).ToBeVisibleAsync();
        Assert.DoesNotContain(sent, call => call.Contains("example.com", StringComparison.OrdinalIgnoreCase));
    }

    private static ILocator InAudiences(Browsing browsing) => browsing.Page.Locator("#in-audiences ~ .table-scroll");
}
