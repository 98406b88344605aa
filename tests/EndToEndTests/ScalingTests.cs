using Audiences.EndToEndTests.Reckoning;
using Audiences.EndToEndTests.Running;
using Audiences.EndToEndTests.Story;
using Audiences.Testing.Services;

namespace Audiences.EndToEndTests;

/// <summary>Uploaders come and go while members are sent, as an autoscaler and a rolling upgrade do it: nobody is lost.</summary>
[Collection(SystemTests.Name)]
public sealed class ScalingTests(SystemFixture fixture)
{
    private const int Users = 3_000;
    private const int Chunks = 6;

    [Fact]
    public async Task Scaling_uploaders_out_and_replacing_each_under_load_loses_nobody()
    {
        var system = await fixture.SystemAsync();
        string[] segments = ["scale-a", "scale-b", "scale-c"];
        var audiences = new Dictionary<string, string>();
        foreach (var segment in segments)
        {
            audiences[segment] = await system.Api.LinkAsync(segment);
        }

        var story = new EventStory(seed: 17, prefix: "s", Users, segments);
        var chunks = story.Events.Chunk((story.Events.Count / Chunks) + 1).ToArray();
        await using var added = system.NewUploader();
        for (var i = 0; i < chunks.Length; i++)
        {
            var sending = system.SendByHttpAsync(chunks[i]);
            foreach (var audience in audiences.Values)
            {
                await system.Api.TryRefreshAsync(audience);
            }

            // One more at first; then each of the old ones is asked to end, and one of today's version takes its place.
            await (i switch
            {
                1 => added.StartAsync(),
                2 or 3 => ReplaceAsync(system.Uploaders[i - 2]),
                _ => Task.CompletedTask,
            });
            await sending;
        }

        await added.TerminateAsync();
        foreach (var (segment, audience) in audiences)
        {
            await system.AssertHoldsAsync(audience, ExpectedAudience.Of(segment, story.Events));
        }

        static async Task ReplaceAsync(ServiceProcess uploader)
        {
            await uploader.TerminateAsync();
            await uploader.StartAsync();
        }
    }
}
