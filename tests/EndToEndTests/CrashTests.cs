using Audiences.EndToEndTests.Reckoning;
using Audiences.EndToEndTests.Running;
using Audiences.EndToEndTests.Story;

namespace Audiences.EndToEndTests;

/// <summary>What a machine's sudden end may cost: nothing.</summary>
[Collection(SystemTests.Name)]
public sealed class CrashTests(SystemFixture fixture)
{
    private const int Users = 1_500;
    private const int Chunks = 9;

    [Fact]
    public async Task Killing_qualifiers_and_uploaders_in_the_middle_loses_nobody()
    {
        var system = await fixture.SystemAsync();
        const string segment = "crash-vip";
        var audience = await system.Api.LinkAsync(segment);
        var story = new EventStory(seed: 99, prefix: "c", Users, [segment]);
        var chunks = story.Events.Chunk((story.Events.Count / Chunks) + 1).ToArray();

        for (var i = 0; i < chunks.Length; i++)
        {
            var sending = i % 2 == 0 ? system.SendByHttpAsync(chunks[i]) : system.SendByAmqpInBatchesAsync(chunks[i]);
            await system.Api.TryRefreshAsync(audience);

            // Each replica dies once while events and cycles are under way; the other one goes on.
            if (i is 2 or 5)
            {
                var replica = i == 2 ? 1 : 0;
                await Task.WhenAll(system.Qualifiers[replica].KillAsync(), system.Uploaders[replica].KillAsync());
                await sending;
                await Task.WhenAll(system.Qualifiers[replica].StartAsync(), system.Uploaders[replica].StartAsync());
            }

            await sending;
        }

        await system.AssertHoldsAsync(audience, ExpectedAudience.Of(segment, story.Events));
    }
}
