using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Reckoning;
using Audiences.EndToEndTests.Running;
using Audiences.EndToEndTests.Story;

namespace Audiences.EndToEndTests;

/// <summary>It must not matter how an event comes in.</summary>
[Collection(SystemTests.Name)]
public sealed class WaysInTests(SystemFixture fixture)
{
    [Fact]
    public async Task Http_single_messages_batches_and_files_give_the_same_audiences()
    {
        var system = await fixture.SystemAsync();
        string[] segments = ["vip", "cart"];
        var story = new EventStory(seed: 7, prefix: "w", users: 200, segments);
        (string Way, Func<IReadOnlyList<JsonObject>, Task> Send)[] ways =
        [
            ("http", system.SendByHttpAsync),
            ("single", system.SendByAmqpAsync),
            ("batch", system.SendByAmqpInBatchesAsync),
        ];

        var audiences = new Dictionary<(string Way, string Segment), string>();
        foreach (var (way, send) in ways)
        {
            foreach (var segment in segments)
            {
                audiences[(way, segment)] = await system.Api.LinkAsync($"{way}-{segment}");
            }

            await send([.. story.Events.Select(e => InSegment(e, $"{way}-{e["segmentId"]}"))]);
        }

        foreach (var ((_, segment), audience) in audiences)
        {
            await system.AssertHoldsAsync(audience, ExpectedAudience.Of(segment, story.Events));
        }

        foreach (var (segment, customAudienceId) in await system.SyncAsync(story.Events, segments))
        {
            Assert.Equal(ExpectedAudience.Of(segment, story.Events), await system.Meta.RowsAsync(customAudienceId));
        }
    }

    private static JsonObject InSegment(JsonObject e, string segment)
    {
        var copy = (JsonObject)e.DeepClone();
        copy["segmentId"] = segment;
        return copy;
    }
}
