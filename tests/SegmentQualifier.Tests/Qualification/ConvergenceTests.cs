namespace Audiences.SegmentQualifier.Tests.Qualification;

public sealed class ConvergenceTests
{
    [Fact]
    public async Task Any_order_and_repetition_of_the_same_events_gives_the_same_audiences()
    {
        await using var database = await SqliteQualifierDatabase.CreateAsync();
        await Story.CheckAsync(async story =>
        {
            var world = new World(database);
            var qualifier = world.Qualifier();
            foreach (var batch in story.Batches)
            {
                await qualifier.QualifyAsync(world.Received(batch), default);
            }

            var expected = World.Expected(story.Events);
            return Same(expected, world.Audiences.Members) && Same(expected, world.Audiences.Reordered(story.Seed).Members);
        });
    }

    [Fact]
    public async Task Two_qualifiers_interleaved_at_any_step_with_crashes_give_the_same_audiences()
    {
        await using var database = await SqliteQualifierDatabase.CreateAsync();
        await Story.CheckAsync(async story =>
        {
            var world = new World(database);
            await Interleaving.RunAsync(story, world);
            return Same(World.Expected(story.Events), world.Audiences.Members);
        });
    }

    private static bool Same(Dictionary<(Guid, string), string> expected, Dictionary<(Guid, string), string> actual) =>
        expected.Count == actual.Count && expected.All(one => actual.TryGetValue(one.Key, out var identifiers) && identifiers == one.Value);
}
