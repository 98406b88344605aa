using Audiences.EndToEndTests.Reckoning;
using Audiences.EndToEndTests.Running;
using Audiences.EndToEndTests.Story;

namespace Audiences.EndToEndTests;

/// <summary>Standalone has no broker to keep what it acknowledged: its journal must.</summary>
public sealed class StandaloneCrashTests
{
    private const int Users = 1_200;
    private const int Chunks = 6;
    private const string Segment = "s";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    [Fact]
    public async Task Whatever_was_accepted_reaches_Meta_though_the_process_is_killed_while_it_works()
    {
        await using var standalone = await StandaloneProcess.StartAsync();
        await SystemFixture.ConnectAsync(standalone.Api);
        var audience = await standalone.Api.LinkAsync(Segment);
        var story = new EventStory(seed: 11, prefix: "k", Users, [Segment]);
        var chunks = story.Events.Chunk((story.Events.Count / Chunks) + 1).ToArray();
        for (var i = 0; i < chunks.Length; i++)
        {
            var answer = await standalone.Api.PostEventsAsync(chunks[i].Select(e => e.ToJsonString()));
            Assert.Equal(chunks[i].Length, (int)answer["accepted"]!);
            if (i % 2 == 0)
            {
                // Right after the answer, so that most of it has gone no further than the journal; once within a cycle.
                await standalone.Api.TryRefreshAsync(audience);
                await standalone.KillAndStartAgainAsync();
            }
        }

        Assert.Equal(ExpectedAudience.Of(Segment, story.Events), await SettledRowsAsync(standalone, audience, ExpectedAudience.Of(Segment, story.Events)));
    }

    private static async Task<SortedSet<string>> SettledRowsAsync(StandaloneProcess standalone, string audience, SortedSet<string> expected)
    {
        using var meta = await standalone.MetaAsync();
        using var deadline = new CancellationTokenSource(Limit);
        while (true)
        {
            await standalone.Api.TryRefreshAsync(audience);
            var state = await standalone.Api.GetAsync($"/v1/audiences/{audience}");
            var rows = (string?)state["customAudienceId"] is { } id ? await meta.RowsAsync(id) : [];
            if (rows.SetEquals(expected) || deadline.IsCancellationRequested)
            {
                return rows;
            }

            await Task.Delay(500, CancellationToken.None);
        }
    }
}
