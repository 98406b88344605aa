using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Reckoning;
using Audiences.EndToEndTests.Running;
using Audiences.EndToEndTests.Story;

namespace Audiences.EndToEndTests;

/// <summary>An audience that was linked after its segment's events came in fills when they are sent once more.</summary>
[Collection(SystemTests.Name)]
public sealed class ResyncTests(SystemFixture fixture)
{
    private const string Segment = "resync-vip";

    [Fact]
    public async Task A_late_link_asks_for_its_members_and_gets_them_from_the_same_events()
    {
        var system = await fixture.SystemAsync();
        var story = new EventStory(seed: 5, prefix: "r", users: 50, [Segment]);
        await system.SendByHttpAsync(story.Events);
        await system.Api.UntilAsync("/v1/segments?limit=200", answer => answer["items"]!.AsArray().Any(segment => (string)segment!["segmentId"]! == Segment));

        var audience = (string)(await system.Api.PostAsync("/v1/audiences", new JsonObject { ["name"] = Segment, ["segmentId"] = Segment, ["resync"] = true }))["id"]!;
        await system.Api.UntilAsync($"/v1/audiences/{audience}/resync", resync => resync["announcedAt"] is not null);
        await system.SendByAmqpInBatchesAsync(story.Events);

        await system.Api.UntilAsync($"/v1/audiences/{audience}/resync", resync => (string)resync["status"]! == "completed");
        await system.AssertHoldsAsync(audience, ExpectedAudience.Of(Segment, story.Events));
    }
}
