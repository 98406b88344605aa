using System.Globalization;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Reckoning;
using Audiences.EndToEndTests.Running;
using Audiences.EndToEndTests.Story;

namespace Audiences.EndToEndTests;

/// <summary>The main job: membership events in, adds and removals out.</summary>
[Collection(SystemTests.Name)]
public sealed class MainJobTests(SystemFixture fixture)
{
    private const int Users = 700;

    [Fact]
    public async Task Meta_holds_exactly_who_the_events_say()
    {
        var system = await fixture.SystemAsync();
        string[] segments = ["main-vip", "main-cart", "main-lapsed"];
        var audiences = new Dictionary<string, string>();
        foreach (var segment in segments)
        {
            audiences[segment] = await system.Api.LinkAsync(segment);
        }

        var story = new EventStory(seed: 20240506, prefix: "m", Users, segments);
        var thirds = story.Events.Chunk((story.Events.Count / 3) + 1).ToArray();

        await SendWithBadLinesAsync(system, thirds[0], BadRecords.Lines(segments[0]));
        await system.SendByAmqpAsync([.. thirds[1], .. BadRecords.Events(segments[0], "amqp")]);
        await system.SendByAmqpInBatchesAsync([.. thirds[2], .. BadRecords.Events(segments[0], "batch")]);
        foreach (var segment in segments)
        {
            await system.AssertHoldsAsync(audiences[segment], ExpectedAudience.Of(segment, story.Events));
        }

        // Now some of the members object, without any event, and one is forgotten.
        var objectors = Enumerable.Range(0, 20).Select(user => string.Create(CultureInfo.InvariantCulture, $"m{user}")).ToArray();
        var words = objectors.Select(user => new ConsentWord(user, Advertising: false, DateTimeOffset.MaxValue)).ToArray();
        foreach (var user in objectors.SkipLast(1))
        {
            await system.Api.PostAsync($"/v1/users/{user}/consent", new JsonObject { ["advertising"] = false });
        }

        await system.Api.DeleteAsync($"/v1/users/{objectors[^1]}");
        foreach (var segment in segments)
        {
            await system.AssertHoldsAsync(audiences[segment], ExpectedAudience.Of(segment, story.Events, words));
        }

        await AssertBadRecordsAreKeptAsync(system);
    }

    private static async Task SendWithBadLinesAsync(SystemUnderTest system, JsonObject[] events, IReadOnlyList<string> bad)
    {
        var good = events.Take(500).Select(e => e.ToJsonString()).ToArray();
        var answer = await system.Api.PostEventsAsync([.. good.Take(100), .. bad, .. good.Skip(100)]);

        Assert.Equal(good.Length, (int)answer["accepted"]!);
        Assert.Equal(
            Enumerable.Range(101, bad.Count),
            answer["rejected"]!.AsArray().Select(rejected => (int)rejected!["line"]!).Order());
        await system.SendByHttpAsync(events.Skip(500));
    }

    private static async Task AssertBadRecordsAreKeptAsync(SystemUnderTest system)
    {
        var letters = await system.Api.GetAsync("/v1/dead-letters?limit=100");
        var events = letters["items"]!.AsArray().Select(letter => (string?)letter!["eventId"]).ToHashSet();

        foreach (var bad in BadRecords.Events("any", "amqp").Concat(BadRecords.Events("any", "batch")))
        {
            Assert.Contains((string)bad["eventId"]!, events);
        }
    }
}
