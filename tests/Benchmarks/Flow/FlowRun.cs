using System.Diagnostics;
using Audiences.Benchmarks.Running;
using Audiences.Benchmarks.Samples;

namespace Audiences.Benchmarks.Flow;

/// <summary>Events through the whole system, in batch messages.</summary>
/// <param name="Events">How many.</param>
/// <param name="Elapsed">From the first publish to the commit of the last.</param>
/// <param name="Costs">Processor time an event, by hop.</param>
/// <param name="Bodies">The messages.</param>
internal sealed record FlowRun(int Events, TimeSpan Elapsed, IReadOnlyDictionary<string, double> Costs, IReadOnlyList<ReadOnlyMemory<byte>> Bodies)
{
    /// <summary>Messages that wait for the broker's confirm at a time; enough to keep it busy.</summary>
    public const int UnderWay = 32;

    public double PerSecond => Events / Elapsed.TotalSeconds;

    public static async Task<FlowRun> RunAsync(BenchmarkSystem bench, ConfirmedPublisher publisher, Guid audience, Events events, IReadOnlyList<int> users)
    {
        var bodies = events.Batches(users);
        var costs = new HopCosts(bench.Hops);
        var begun = DateTime.UtcNow;
        await publisher.PublishAllAsync("audiences.membership-batch", "", bodies, UnderWay);
        var stored = await StoredEvents.WaitAsync(bench, audience, [.. users.Select(Samples.Events.User)], events.Since);
        return new FlowRun(users.Count, stored - begun, costs.Each(users.Count), bodies);
    }

    /// <summary>As many events of new users of a segment of their own, so that nothing is done for the first time later on.</summary>
    public static async Task WarmUpAsync(BenchmarkSystem bench, ConfirmedPublisher publisher, int events)
    {
        var audience = await bench.LinkAsync("warm-up");
        var taken = Stopwatch.StartNew();
        await RunAsync(bench, publisher, audience, new Events("warm-up", DateTime.UtcNow), [.. Enumerable.Range(1, events)]);
        Reporting.Report.Say($"warm after {taken.Elapsed.TotalSeconds:F0} s");
    }
}
