using System.Text.Json.Nodes;
using Audiences.Console.Tests.Running;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>Mapping properties to attributes.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class MappingTests(ConsoleFixture fixture)
{
    [Fact]
    public async Task Properties_that_events_brought_are_chosen_tried_on_a_record_and_saved()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("mapping");
        var account = await server.ConnectAsync(key, "Shop Mapped");
        await server.PublishAsync(key, "vip", "ann");
        await server.UntilAsync(key, "/v1/properties", answer => answer["items"]!.AsArray().Count >= 3);
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync("/mapping", "Mapping");
        await Assertions.Expect(Attribute(browsing, "email")).ToContainTextAsync("Off");

        // With the keyboard alone: the attribute, then a property.
        await browsing.Button("Choose a property for E-mail").FocusAsync();
        await browsing.Page.Keyboard.PressAsync("Enter");
        await browsing.Field("Search properties").FillAsync("mail");
        var property = browsing.Page.Locator(".properties .choice-button");
        await Assertions.Expect(property).ToHaveCountAsync(1);
        await property.FocusAsync();
        await browsing.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(browsing.Field("E-mail").First).ToHaveValueAsync("properties.email");
        await Assertions.Expect(Attribute(browsing, "email")).ToContainTextAsync("ann@example.com");
        await Assertions.Expect(browsing.Page.Locator("[data-preview=rows]")).ToHaveTextAsync("Rows at Meta for this user: 1");

        // With the mouse.
        await browsing.Button("Choose a property for External id").ClickAsync();
        await browsing.Field("Search properties").FillAsync("user");
        await Assertions.Expect(property.First).ToContainTextAsync("userId");
        await property.First.ClickAsync();
        await Assertions.Expect(browsing.Page.Locator("#path-externalId")).ToHaveValueAsync("userId");

        // What can't be sent is said where it stands.
        await browsing.Page.Locator("#path-phone").FillAsync("properties.phone");
        await browsing.Field("A membership event").FillAsync("""{"userId":"u-1","properties":{"email":"ann@example.com","phone":"12"}}""");
        await Assertions.Expect(Attribute(browsing, "phone")).ToContainTextAsync("Rejected:");
        await browsing.PictureAsync("mapping", whole: true);

        await browsing.Button("Save").First.ClickAsync();
        var dialog = browsing.Dialog("Save the mapping of “Shop Mapped”?");
        await Assertions.Expect(dialog).ToContainTextAsync("No audience is linked to this account yet");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save" }).ClickAsync();
        await Assertions.Expect(browsing.Page.Locator(".history")).ToContainTextAsync("E-mail on: properties.email");
        var stored = (await server.SendAsync(HttpMethod.Get, $"/v1/accounts/{account}/mapping", key))["attributes"]!;
        Assert.True(JsonNode.DeepEquals(new JsonObject { ["email"] = "properties.email", ["externalId"] = "userId", ["phone"] = "properties.phone" }, stored), stored.ToJsonString());
    }

    [Fact]
    public async Task A_preset_fills_the_attributes_and_saving_says_who_is_sent_anew()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("preset");
        var account = await server.ConnectAsync(key, "Shop Preset");
        await server.MapAsync(key, account);
        var audience = await server.LinkAsync(key, "vip");
        await server.PublishAsync(key, "vip", "ann", "bob");
        await server.UntilAsync(key, $"/v1/audiences/{audience}", answer => (long)answer["counts"]!["desired"]! == 2);
        await server.UntilAsync(key, "/v1/audiences/totals", answer => (long)answer["desired"]! == 2);
        await using var browsing = await fixture.SignedInAsync(key);
        await browsing.OpenAsync($"/mapping/{account}", "Mapping");
        await browsing.Field("Start from").SelectOptionAsync("segment");
        await Assertions.Expect(browsing.Page.Locator("#path-email")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^traits.email"));
        await browsing.Button("Save").First.ClickAsync();
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("2 members in 1 audience: identifiers stay as they are");
        await browsing.Page.Keyboard.PressAsync("Escape");

        // Nothing is lost by a press on the wrong link.
        await browsing.Link("Operations").ClickAsync();
        await browsing.Dialog("Leave without saving?").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Cancel" }).ClickAsync();
        await browsing.SeesAsync("Mapping");
        await browsing.Button("Discard").ClickAsync();
        await Assertions.Expect(browsing.Page.Locator("#path-email")).ToHaveValueAsync("properties.email");
    }

    [Fact]
    public async Task What_others_do_is_seen_without_loading_again_and_never_overwrites_what_somebody_is_working_on()
    {
        var server = await fixture.ServerAsync();
        var key = await server.KeyAsync("mapping-two");
        var account = await server.ConnectAsync(key, "Shop Shared");
        await using var first = await fixture.SignedInAsync(key);
        await using var second = await fixture.SignedInAsync(await server.KeyAsync("mapping-two", "operator"));
        await first.OpenAsync($"/mapping/{account}", "Mapping");
        await Assertions.Expect(first.Page.GetByText("No event has come in yet.")).ToBeVisibleAsync();

        // Properties come in.
        await server.PublishAsync(key, "vip", "ann");
        await Assertions.Expect(first.Page.Locator(".properties .choice-button", new PageLocatorOptions { HasText = "properties.email" })).ToContainTextAsync("new");

        // Nobody works on it here: what the other saves is shown.
        await SaveEmailAsync(second, account, "properties.email");
        await Assertions.Expect(first.Page.Locator("#path-email")).ToHaveValueAsync("properties.email");
        await Assertions.Expect(first.Page.GetByRole(AriaRole.Status).GetByText("mapping-two operator has changed the mapping: version 1 is shown.")).ToBeVisibleAsync();

        // Somebody does: it is said, and what was typed stays.
        await first.Page.Locator("#path-phone").FillAsync("properties.phone");
        await SaveEmailAsync(second, account, "properties.mail");
        await Assertions.Expect(first.Page.GetByText("mapping-two operator has saved version 2 of this mapping meanwhile.")).ToBeVisibleAsync();
        await Assertions.Expect(first.Page.Locator("#path-phone")).ToHaveValueAsync("properties.phone");
        await Assertions.Expect(first.Page.Locator("#path-email")).ToHaveValueAsync("properties.email");
        await first.Button("Save").ClickAsync();
        var dialog = first.Dialog("Save the mapping of “Shop Shared”?");
        await Assertions.Expect(dialog).ToContainTextAsync("This takes the place of version 2");
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Cancel" }).ClickAsync();
        await first.Button("Load version 2, and lose my changes").ClickAsync();
        await Assertions.Expect(first.Page.Locator("#path-email")).ToHaveValueAsync("properties.mail");
        await Assertions.Expect(first.Page.Locator("#path-phone")).ToHaveValueAsync("");
    }

    private static async Task SaveEmailAsync(Browsing browsing, string account, string path)
    {
        await browsing.OpenAsync($"/mapping/{account}", "Mapping");
        await browsing.Page.Locator("#path-email").FillAsync(path);
        await browsing.Button("Save").ClickAsync();
        await browsing.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save" }).ClickAsync();
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Status).GetByText("The mapping is saved.")).ToBeVisibleAsync();
    }

    private static ILocator Attribute(Browsing browsing, string name) => browsing.Page.Locator($"[data-attribute={name}]");
}
