namespace Audiences.Benchmarks.SingleEvents;

/// <summary>How long events took, in milliseconds.</summary>
/// <param name="Median">Half of them took no longer.</param>
/// <param name="Percentile99">One of a hundred took longer.</param>
internal sealed record Latency(double Median, double Percentile99)
{
    public static Latency Of(IEnumerable<TimeSpan> all)
    {
        double[] sorted = [.. all.Select(one => one.TotalMilliseconds).Order()];
        return new Latency(sorted[sorted.Length / 2], sorted[Math.Min(sorted.Length - 1, sorted.Length * 99 / 100)]);
    }
}
