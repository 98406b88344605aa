using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Audiences.Benchmarks.Reporting;
using Audiences.Benchmarks.Running;

namespace Audiences.Benchmarks.Send;

/// <summary>A cycle of many due rows to the sandbox, beside posting the same bodies, ready-made, to the same server.</summary>
internal sealed class SendBenchmark : IBenchmark
{
    private const double Goal = 0.8;

    public string Name => "send";

    public string Title => "Send: a cycle to the sandbox";

    public async Task RunAsync(Sizes sizes, Report report)
    {
        await using var bench = await BenchmarkSystem.StartAsync();
        await WarmUpAsync(bench, Math.Min(20_000, sizes.DueMembers));
        var audience = await bench.LinkAsync("send");
        await StoredMembers.InsertDueAsync(bench, audience, 1, sizes.DueMembers);
        await bench.SettleAsync();
        var bodies = await ReadyBodies.ReadAsync(bench, audience);
        await Statements.ResetAsync(bench);

        ProcessMemory.Reset(bench.Hops["Uploader"]);
        var costs = new HopCosts(bench.Hops);
        var cycle = await bench.RunCycleAsync(audience);
        var each = costs.Each(sizes.DueMembers);
        var statements = await Statements.DearestAsync(bench, "Send: the database's dearest statements", "a user", sizes.DueMembers);
        var memory = ProcessMemory.PeakMegabytes(bench.Hops["Uploader"]);
        Require((long)cycle["added"]! == sizes.DueMembers, $"The cycle added {cycle["added"]} of {sizes.DueMembers}.");
        var sent = sizes.DueMembers / (Instant(cycle, "finishedAt") - Instant(cycle, "startedAt")).TotalSeconds;

        costs = new HopCosts(bench.Hops);
        var posted = sizes.DueMembers / (await PostAsync(bench, bodies)).TotalSeconds;
        var plain = costs.Each(sizes.DueMembers);
        report.Add(new Measure(
            $"a cycle of {Figures.Number(sizes.DueMembers)} due rows, users",
            Figures.Rate(sent),
            $"the same bodies ready-made: {Figures.Rate(posted)}",
            Figures.Ratio(sent / posted),
            "at least 0.80",
            sent / posted >= Goal));
        report.Add(new Measure("the uploader's peak memory", $"{memory} MB", "", "", "under 300 MB", memory < 300));
        report.Add(HopCosts.Table("Send: processor time, µs a user", ("cycle", each), ("ready-made bodies", plain)));
        report.Add(statements);
    }

    private static async Task WarmUpAsync(BenchmarkSystem bench, int members)
    {
        var audience = await bench.LinkAsync("warm-up");
        await StoredMembers.InsertDueAsync(bench, audience, 1, members);
        await bench.RunCycleAsync(audience);
        await PostAsync(bench, await ReadyBodies.ReadAsync(bench, audience));
    }

    private static async Task<TimeSpan> PostAsync(BenchmarkSystem bench, IReadOnlyList<byte[]> bodies)
    {
        using var poster = new ReadyPoster(bench.Parts.Sandbox.Address);
        var customAudience = await poster.CreateAudienceAsync();
        var taken = Stopwatch.StartNew();
        foreach (var body in bodies)
        {
            await poster.PostAsync(customAudience, body);
        }

        return taken.Elapsed;
    }

    private static DateTimeOffset Instant(JsonNode cycle, string name) => DateTimeOffset.Parse((string)cycle[name]!, CultureInfo.InvariantCulture);

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
