using Audiences.Benchmarks.Reporting;
using Audiences.Benchmarks.Running;
using Audiences.Benchmarks.Samples;

namespace Audiences.Benchmarks.Flow;

/// <summary>Batch messages through RabbitMQ, SegmentQualifier, RabbitMQ and Uploader into PostgreSQL, beside the broker alone and the store alone.</summary>
internal sealed class FlowBenchmark : IBenchmark
{
    private const double Goal = 0.5;

    public string Name => "flow";

    public string Title => "Flow: batch messages to due in the store";

    public async Task RunAsync(Sizes sizes, Report report)
    {
        await using var bench = await BenchmarkSystem.StartAsync();
        await using var publisher = await ConfirmedPublisher.ConnectAsync(bench.Broker);
        await FlowRun.WarmUpAsync(bench, publisher, Math.Min(20_000, sizes.FlowEvents));
        await bench.SettleAsync();
        await Statements.ResetAsync(bench);

        var audience = await bench.LinkAsync("flow");
        var run = await FlowRun.RunAsync(bench, publisher, audience, new Events("flow", DateTime.UtcNow), [.. Enumerable.Range(1, sizes.FlowEvents)]);
        var statements = await Statements.DearestAsync(bench, "Flow: the database's dearest statements", "an event", run.Events);
        await bench.SettleAsync();
        var broker = run.Events / (await PlainRoundTrip.RunAsync(bench.Broker, run.Bodies)).TotalSeconds;
        await bench.SettleAsync();
        var store = run.Events / (await PlainUpsert.RunAsync(bench, audience)).TotalSeconds;

        var slower = Math.Min(broker, store);
        report.Add(new Measure(
            $"{Figures.Number(run.Events)} events, {Samples.Events.InMessage} a message",
            Figures.Rate(run.PerSecond),
            $"the slower of the two ceilings: {Figures.Rate(slower)}",
            Figures.Ratio(run.PerSecond / slower),
            "at least 0.50",
            run.PerSecond / slower >= Goal));
        report.Add(new Measure("(a) the same bytes through RabbitMQ, plain client, confirms", Figures.Rate(broker), "", Figures.Ratio(run.PerSecond / broker)));
        report.Add(new Measure("(b) the same rows by COPY and versioned upsert", Figures.Rate(store), "", Figures.Ratio(run.PerSecond / store)));
        report.Add(HopCosts.Table("Flow: processor time, µs an event", ("flow", run.Costs)));
        report.Add(statements);
    }
}
