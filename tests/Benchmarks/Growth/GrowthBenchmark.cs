using Audiences.Benchmarks.Flow;
using Audiences.Benchmarks.Reporting;
using Audiences.Benchmarks.Running;

namespace Audiences.Benchmarks.Growth;

/// <summary>What an event costs, and how much memory the services take, while more and more members are stored; and a cycle with nothing due.</summary>
internal sealed class GrowthBenchmark : IBenchmark
{
    private const string Segment = "growth";
    private const double MostGrowth = 1.3;

    public string Name => "growth";

    public string Title => "Growth: cost with members stored";

    public async Task RunAsync(Sizes sizes, Report report)
    {
        await using var bench = await BenchmarkSystem.StartAsync();
        await using var publisher = await ConfirmedPublisher.ConnectAsync(bench.Broker);
        await FlowRun.WarmUpAsync(bench, publisher, Math.Min(50_000, sizes.GrowthEvents));
        var audience = await bench.LinkAsync(Segment);
        var (stored, points) = (0, new List<GrowthPoint>());
        foreach (var size in sizes.StoredMembers)
        {
            await StoredMembers.InsertSentAsync(bench, audience, Segment, stored + 1, size);
            stored = size;
            await bench.SettleAsync();
            var point = await GrowthPoint.MeasureAsync(bench, publisher, audience, Segment, stored, sizes.GrowthEvents);
            Report.Say($"{Figures.Number(point.Stored)} stored: {Figures.Short(point.Each)} µs an event");
            points.Add(point);
        }

        Add(report, points);
        report.Add(HopCosts.Table("Growth: processor time, µs an event", [.. points.Select(point => ($"{Figures.Number(point.Stored)} stored", point.Costs))]));
        await AddIdleCycleAsync(report, bench, audience, stored);
    }

    private static void Add(Report report, List<GrowthPoint> points)
    {
        foreach (var point in points)
        {
            report.Add(new Measure(
                $"{Figures.Number(point.Stored)} members stored: an event, one in ten of a stored member",
                $"{Figures.Short(point.Each)} µs",
                $"peak memory: qualifier {point.QualifierMegabytes} MB, uploader {point.UploaderMegabytes} MB"));
        }

        var (first, last) = (points[0], points[^1]);
        Add(report, "an event at the largest, beside the smallest", last.Each / first.Each);
        Add(report, "processor time an event at the largest, beside the smallest", last.Costs.Values.Sum() / first.Costs.Values.Sum());
        Add(report, "the services' peak memory at the largest, beside the smallest", (double)(last.QualifierMegabytes + last.UploaderMegabytes) / (first.QualifierMegabytes + first.UploaderMegabytes));
    }

    private static void Add(Report report, string what, double ratio) => report.Add(new Measure(what, "", "", Figures.Ratio(ratio), "at most 1.30", ratio <= MostGrowth));

    private static async Task AddIdleCycleAsync(Report report, BenchmarkSystem bench, Guid audience, int stored)
    {
        // What the measurement brought is sent first.
        await bench.RunCycleAsync(audience);
        await bench.SettleAsync();
        await MemberAccess.UntilWrittenDownAsync();
        var before = await MemberAccess.ReadAsync(bench);
        var cycle = await bench.RunCycleAsync(audience);
        await MemberAccess.UntilWrittenDownAsync();
        var touched = (await MemberAccess.ReadAsync(bench)).Since(before);
        report.Add(new Measure(
            $"a cycle with nothing due over {Figures.Number(stored)} members, {(int)cycle["requests"]!} requests",
            $"{touched.Written} member rows written, {touched.Read} read",
            "",
            "",
            "none",
            touched is { Written: 0, Read: 0 }));
    }
}
