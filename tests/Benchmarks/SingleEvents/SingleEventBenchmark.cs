using Audiences.Benchmarks.Flow;
using Audiences.Benchmarks.Reporting;
using Audiences.Benchmarks.Running;

namespace Audiences.Benchmarks.SingleEvents;

/// <summary>Events that come one a message, and over HTTP: the top rate, and how long each takes at half of it.</summary>
internal sealed class SingleEventBenchmark : IBenchmark
{
    private const int LinesInBody = 1_000;
    private const int LinesWhenPaced = 50;
    private const int BodiesAtOnce = 4;
    private const int MessagesUnderWay = 512;
    private const double MostMilliseconds = 1_000;

    public string Name => "single";

    public string Title => "Single events and HTTP";

    public async Task RunAsync(Sizes sizes, Report report)
    {
        await using var bench = await BenchmarkSystem.StartAsync();
        await using var publisher = await ConfirmedPublisher.ConnectAsync(bench.Broker);
        using var http = new HttpIntake(bench.Parts.Gateway.Address);
        Task SendMessagesAsync(ReadOnlyMemory<byte>[] bodies) => publisher.PublishAllAsync("audiences.membership", "", bodies, MessagesUnderWay);
        Task SendBodiesAsync(byte[][] bodies) => http.PostAllAsync(bodies, BodiesAtOnce);
        var warmUp = Math.Min(5_000, sizes.SingleEvents);
        await FlowRun.WarmUpAsync(bench, publisher, warmUp);
        await TopRate.MeasureAsync(bench, "warm-single", warmUp, (events, users) => events.Singles(users), SendMessagesAsync);
        await TopRate.MeasureAsync(bench, "warm-http", warmUp, (events, users) => events.Lines(users, LinesInBody), SendBodiesAsync);
        await bench.SettleAsync();

        var single = await TopRate.MeasureAsync(bench, "single", sizes.SingleEvents, (events, users) => events.Singles(users), SendMessagesAsync);
        report.Add(new Measure($"AMQP, one event a message, {Figures.Number(sizes.SingleEvents)} events", Figures.Rate(single.PerSecond)));
        var latency = await Paced.MeasureAsync(
            bench, "single-paced", single.PerSecond / 2, 1, sizes.PacedSeconds, (events, users) => events.Singles(users), body => publisher.PublishAsync("audiences.membership", "", body));
        AddLatency(report, "AMQP single messages", single.PerSecond / 2, latency);

        var lines = await TopRate.MeasureAsync(bench, "http", sizes.HttpEvents, (events, users) => events.Lines(users, LinesInBody), SendBodiesAsync);
        var batches = await TopRate.MeasureAsync(
            bench, "batches", sizes.HttpEvents, (events, users) => events.Batches(users), bodies => publisher.PublishAllAsync("audiences.membership-batch", "", bodies, FlowRun.UnderWay));
        report.Add(new Measure(
            $"HTTP, NDJSON, {Figures.Number(LinesInBody)} lines a body, {Figures.Number(sizes.HttpEvents)} events",
            Figures.Rate(lines.PerSecond),
            $"AMQP batches: {Figures.Rate(batches.PerSecond)}",
            Figures.Ratio(lines.PerSecond / batches.PerSecond),
            "at least 1",
            lines.PerSecond >= batches.PerSecond));
        latency = await Paced.MeasureAsync(
            bench, "http-paced", lines.PerSecond / 2, LinesWhenPaced, sizes.PacedSeconds, (events, users) => events.Lines(users, LinesWhenPaced), http.PostAsync);
        AddLatency(report, $"HTTP bodies of {LinesWhenPaced}", lines.PerSecond / 2, latency);
        report.Add(HopCosts.Table("Single events: processor time, µs an event", ("AMQP, one a message", single.Costs), ("HTTP", lines.Costs), ("AMQP batches", batches.Costs)));
    }

    private static void AddLatency(Report report, string what, double rate, Latency latency) => report.Add(new Measure(
        $"{what} at half of that, {Figures.Rate(rate)}: from publish to due in the store",
        $"p50 {Figures.Milliseconds(latency.Median)}, p99 {Figures.Milliseconds(latency.Percentile99)}",
        "",
        "",
        "p99 under 1,000 ms",
        latency.Percentile99 < MostMilliseconds));
}
