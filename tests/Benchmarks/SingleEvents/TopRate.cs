using Audiences.Benchmarks.Running;
using Audiences.Benchmarks.Samples;

namespace Audiences.Benchmarks.SingleEvents;

/// <summary>As fast as the system takes them.</summary>
/// <param name="PerSecond">Events a second, from the first publish to the commit of the last.</param>
/// <param name="Costs">Processor time an event, by hop.</param>
internal sealed record TopRate(double PerSecond, IReadOnlyDictionary<string, double> Costs)
{
    public static async Task<TopRate> MeasureAsync<TBodies>(
        BenchmarkSystem bench, string segment, int count, Func<Events, int[], TBodies> write, Func<TBodies, Task> send)
    {
        var audience = await bench.LinkAsync(segment);
        var events = new Events(segment, DateTime.UtcNow);
        int[] users = [.. Enumerable.Range(1, count)];
        var bodies = write(events, users);
        var (costs, begun) = (new HopCosts(bench.Hops), DateTime.UtcNow);
        await send(bodies);
        var stored = await StoredEvents.WaitAsync(bench, audience, [.. users.Select(Events.User)], events.Since);
        return new TopRate(count / (stored - begun).TotalSeconds, costs.Each(count));
    }
}
