using System.Text.Json.Nodes;
using Audiences.Console.Tests.Running;
using Audiences.Testing.Publishing;
using Microsoft.Playwright;

namespace Audiences.Console.Tests;

/// <summary>The console of a system whose services are processes of their own, behind the Gateway.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class DistributedTests(ConsoleFixture fixture)
{
    [Fact]
    public async Task What_comes_over_the_broker_is_mapped_linked_sent_and_put_right()
    {
        await fixture.ChromiumAsync();
        await using var system = await DistributedSystem.StartAsync();
        await using var browsing = await fixture.BrowseAsync(system.Address);
        await browsing.OpenAsync("/accounts/connect", "Sign in to Audiences");
        await browsing.Field("API key").FillAsync(DistributedSystem.AdminKey);
        await browsing.Button("Sign in with this key").ClickAsync();
        await browsing.SeesAsync("Connect an ad account");
        await browsing.Page.GetByLabel("Paste an access token").CheckAsync();
        await browsing.Field("Name").FillAsync("Shop Distributed");
        await browsing.Field("Ad account ID").FillAsync(Sandbox.AdAccountId);
        await browsing.Field("Access token").Last.FillAsync(Sandbox.Token);
        await browsing.Button("Check and connect").ClickAsync();
        await browsing.SeesAsync("Shop Distributed");

        await browsing.GoAsync("/mapping", "Mapping");
        await browsing.Field("Start from").SelectOptionAsync("audiences");
        await browsing.Button("Save").First.ClickAsync();
        await browsing.Dialog("Save the mapping of “Shop Distributed”?").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save" }).ClickAsync();
        await Assertions.Expect(browsing.Page.Locator(".history")).ToContainTextAsync("E-mail on: properties.email");

        await browsing.GoAsync("/audiences/link?segment=vip", "Link a segment");
        await browsing.Button("Link").ClickAsync();
        await browsing.SeesAsync("vip");
        await AmqplibPublisher.PublishAsync(system.Broker, "audiences.membership", [Event("ann"), Event("bob")]);
        await Assertions.Expect(browsing.Page.Locator("[data-figure=Desired]")).ToHaveTextAsync("2");
        await browsing.Button("Refresh now").ClickAsync();
        await Assertions.Expect(browsing.Page.Locator("[data-figure=Sent]")).ToHaveTextAsync("2");

        // A dead letter: read again in vain, then forgotten.
        var broken = Event("eve");
        broken["type"] = "promoted";
        await AmqplibPublisher.PublishAsync(system.Broker, "audiences.membership", [broken]);
        await browsing.GoAsync("/operations/dead-letters", "Dead letters");
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Row).Filter(new LocatorFilterOptions { HasText = "e-eve" })).ToContainTextAsync("type");
        await browsing.PictureAsync("dead-letters");
        await browsing.Button("Read e-eve again").ClickAsync();
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Status).GetByText("It is still refused: type")).ToBeVisibleAsync();
        await browsing.Button("Forget e-eve").ClickAsync();
        await browsing.Dialog("Forget the dead letter e-eve?").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Forget" }).ClickAsync();
        await Assertions.Expect(browsing.Page.GetByText("Nothing here")).ToBeVisibleAsync();

        await browsing.GoAsync("/", "Overview");
        await Assertions.Expect(browsing.Page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "vip" })).ToContainTextAsync("Completed");
    }

    private static JsonObject Event(string user) => new()
    {
        ["eventId"] = "e-" + user,
        ["type"] = "qualified",
        ["segmentId"] = "vip",
        ["userId"] = user,
        ["occurredAt"] = "2026-11-23T10:00:00Z",
        ["properties"] = new JsonObject { ["email"] = $"{user}@example.com" },
    };
}
