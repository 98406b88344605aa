using System.Globalization;
using System.Text.Json.Nodes;
using Audiences.Benchmarks.Reporting;
using Audiences.Benchmarks.Running;
using Audiences.Testing.Services;

namespace Audiences.Benchmarks.ScaleOut;

/// <summary>One, two and four uploaders at a Meta that takes its time, so that waiting is the limit and not the processor.</summary>
internal sealed class ScaleOutBenchmark : IBenchmark
{
    // Each account lets four cycles run at once, and so does each uploader.
    private const int Accounts = 4;
    private const int LatencyMilliseconds = 300;
    private const double NearLinear = 0.8;

    private static readonly Dictionary<string, string?> _settings = new() { ["Uploader__ParallelCycles"] = "1" };

    private static readonly int[] _replicas = [1, 2, 4];

    public string Name => "scale-out";

    public string Title => $"Scale-out: a sandbox that answers in {LatencyMilliseconds} ms";

    public async Task RunAsync(Sizes sizes, Report report)
    {
        await using var bench = await BenchmarkSystem.StartAsync(_settings);
        var audiences = await LinkAsync(bench, sizes.SharedAudiences);
        await SharedRound.RunAsync(bench, audiences, round: 0);
        await bench.Parts.SlowDownAsync(LatencyMilliseconds);
        var (uploaders, rates) = (new List<ServiceProcess>(), new List<double>());
        var perCycle = new List<IReadOnlyDictionary<string, double>>();
        try
        {
            foreach (var replicas in _replicas)
            {
                while (uploaders.Count < replicas - 1)
                {
                    uploaders.Add(bench.Parts.NewUploader());
                    await uploaders[^1].StartAsync();
                }

                // A process that has just started compiles what it runs: another round for that, which does not count.
                if (replicas > 1)
                {
                    await SharedRound.RunAsync(bench, audiences, round: -replicas);
                }

                await bench.SettleAsync();
                await Statements.ResetAsync(bench);
                var costs = new HopCosts(Processes(bench, uploaders));
                rates.Add(await SharedRound.RunAsync(bench, audiences, replicas));
                perCycle.Add(costs.Each(audiences.Count * 1_000));
                var speedUp = rates[^1] / rates[0];
                report.Add(new Measure(
                    string.Create(CultureInfo.InvariantCulture, $"{replicas} uploader{(replicas == 1 ? "" : "s")}, {audiences.Count} audiences of {SharedRound.DueInEach} due rows, users"),
                    Figures.Rate(rates[^1]),
                    "one uploader",
                    Figures.Ratio(speedUp),
                    replicas == 1 ? "" : $"at least {Figures.Ratio(replicas * NearLinear)}",
                    replicas == 1 ? null : speedUp >= replicas * NearLinear));
            }

            report.Add(HopCosts.Table("Scale-out: processor time, ms a cycle", [.. _replicas.Zip(perCycle, (replicas, each) => ($"{replicas} replicas", All(each)))]));
            report.Add(await Statements.DearestAsync(bench, "Scale-out: the database's dearest statements", "a cycle", audiences.Count));
        }
        finally
        {
            foreach (var uploader in uploaders)
            {
                await uploader.DisposeAsync();
            }
        }
    }

    private static Dictionary<string, int> Processes(BenchmarkSystem bench, List<ServiceProcess> uploaders)
    {
        var processes = new Dictionary<string, int>(bench.Hops);
        for (var i = 0; i < uploaders.Count; i++)
        {
            processes[string.Create(CultureInfo.InvariantCulture, $"Uploader {i + 2}")] = uploaders[i].ProcessId;
        }

        return processes;
    }

    /// <summary>The uploaders' cost as one hop's.</summary>
    private static Dictionary<string, double> All(IReadOnlyDictionary<string, double> each) => each
        .GroupBy(hop => hop.Key.StartsWith("Uploader", StringComparison.Ordinal) ? "Uploader" : hop.Key)
        .ToDictionary(hop => hop.Key, hop => hop.Sum(part => part.Value));

    private static async Task<IReadOnlyList<Guid>> LinkAsync(BenchmarkSystem bench, int count)
    {
        using var control = new HttpClient { BaseAddress = bench.Parts.Sandbox.Address };
        var accounts = new List<string>();
        for (var i = 0; i < Accounts; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"770000000000{i:0000}");
            using var response = await control.PostAsync(new Uri("/sandbox/ad-accounts", UriKind.Relative), new StringContent(new JsonObject { ["id"] = id }.ToJsonString()));
            response.EnsureSuccessStatusCode();
            accounts.Add(await bench.ConnectAsync(id));
        }

        var audiences = new List<Guid>();
        for (var i = 0; i < count; i++)
        {
            audiences.Add(await bench.LinkAsync(string.Create(CultureInfo.InvariantCulture, $"shared-{i}"), accounts[i % Accounts]));
        }

        return audiences;
    }
}
