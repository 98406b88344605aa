using System.Diagnostics;
using Audiences.Benchmarks;
using Audiences.Benchmarks.Reporting;

// tests/bench.sh says how it is called.
var call = BenchmarkCall.Read(args);
if (call is null)
{
    Console.Error.WriteLine($"[name…] [--size small|standard|large] [--write]; names: {string.Join(' ', AllBenchmarks.Names)}");
    return 2;
}

var failed = new List<string>();
foreach (var benchmark in call.Benchmarks)
{
    Console.WriteLine(benchmark.Title);
    var (begun, taken, report) = (DateTimeOffset.UtcNow, Stopwatch.StartNew(), new Report());
    try
    {
        await benchmark.RunAsync(call.Sizes, report);
        ResultStore.Save(new BenchmarkResult(
            benchmark.Name, benchmark.Title, call.Sizes.Name, begun, (int)taken.Elapsed.TotalSeconds, report.Measures, report.Details));
    }
    catch (Exception e) when (call.Benchmarks.Count > 1)
    {
        // The others are worth their half hour all the same.
        Console.Error.WriteLine(e);
        failed.Add(benchmark.Name);
    }
}

var machine = await MachineDescription.ReadAsync();
Console.WriteLine();
Console.WriteLine(ResultTable.Of(ResultStore.Load(call.Benchmarks.Select(benchmark => benchmark.Name).Except(failed)), machine));
if (call.WritesPage)
{
    PerformancePage.Write(ResultTable.Of(ResultStore.Load(AllBenchmarks.Names), machine));
    Console.WriteLine($"Written to {PerformancePage.File}");
}

if (failed.Count > 0)
{
    Console.Error.WriteLine($"Failed: {string.Join(' ', failed)}");
}

return failed.Count == 0 ? 0 : 1;
