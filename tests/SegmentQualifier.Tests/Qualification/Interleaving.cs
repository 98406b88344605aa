using Audiences.Intake;
using Audiences.SegmentQualifier.Qualification;

namespace Audiences.SegmentQualifier.Tests.Qualification;

/// <summary>Two qualifiers share the batches of a story; a seed decides who takes the next step and who dies.</summary>
internal static class Interleaving
{
    private const int Workers = 2;
    private const int MaxCrashes = 4;

    public static async Task RunAsync(Story story, World world)
    {
        var random = new Random(story.Seed);
        var crashes = 0;
        var workers = Enumerable.Range(0, Workers).Select(_ => new Turns()).ToArray();
        var work = workers.Select((turns, i) => WorkAsync(turns, world, [.. story.Batches.Where((_, place) => place % Workers == i)])).ToArray();
        while (true)
        {
            for (var i = 0; i < Workers; i++)
            {
                await Task.WhenAny(workers[i].Arrived, work[i]);
            }

            var waiting = Enumerable.Range(0, Workers).Where(i => !work[i].IsCompleted).ToArray();
            if (waiting.Length == 0)
            {
                await Task.WhenAll(work);
                return;
            }

            var crash = crashes < MaxCrashes && random.Next(8) == 0;
            crashes += crash ? 1 : 0;
            workers[waiting[random.Next(waiting.Length)]].Go(crash);
        }
    }

    private static async Task WorkAsync(Turns turns, World world, IReadOnlyList<IReadOnlyList<MembershipEvent>> batches)
    {
        SteppedStore? stepped = null;
        var qualifier = world.Qualifier(store => stepped = new SteppedStore(store, world.Audiences, turns), _ => stepped!);
        foreach (var batch in batches)
        {
            while (!await TryAsync(qualifier, world.Received(batch)))
            {
                // What died is delivered again.
            }
        }
    }

    private static async Task<bool> TryAsync(MembershipQualifier qualifier, IReadOnlyList<ReceivedEvent> batch)
    {
        try
        {
            await qualifier.QualifyAsync(batch, default);
            return true;
        }
        catch (Turns.CrashException)
        {
            return false;
        }
    }
}
