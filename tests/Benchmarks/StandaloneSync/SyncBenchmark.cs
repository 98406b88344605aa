using System.Diagnostics;
using System.Text.Json;
using Audiences.Benchmarks.Reporting;
using Audiences.Benchmarks.Running;
using Audiences.Benchmarks.Samples;
using Audiences.Testing;
using Audiences.Testing.Processes;

namespace Audiences.Benchmarks.StandaloneSync;

/// <summary>The command <c>sync</c>: one process, SQLite, the sandbox within it.</summary>
internal sealed class SyncBenchmark : IBenchmark
{
    public string Name => "sync";

    public string Title => "Standalone: sync of a file on SQLite";

    public async Task RunAsync(Sizes sizes, Report report)
    {
        var folder = Reaper.TemporaryFolder("sync");
        var file = Path.Combine(folder, "events.ndjson");
        var events = new Events("sync", DateTime.UtcNow);
        await File.WriteAllLinesAsync(file, Enumerable.Range(1, sizes.SyncEvents).Select(events.Json));

        var output = Path.Combine(folder, "output.json");
        var taken = Stopwatch.StartNew();
        await using var sync = OwnedProcess.Start(Command(file, folder), Variables, output);
        var (peak, processor) = (0, 0.0);
        while (!sync.HasExited)
        {
            (peak, processor) = (Math.Max(peak, ProcessMemory.PeakMegabytes(sync.Id)), Math.Max(processor, ProcessorTime.OfTree(sync.Id)));
            await Task.Delay(100);
        }

        var seconds = taken.Elapsed.TotalSeconds;
        Check(sync, await File.ReadAllTextAsync(output), sizes.SyncEvents);
        report.Add(new Measure(
            $"{Figures.Number(sizes.SyncEvents)} events from the file to the sandbox, start and end of the process included",
            $"{Figures.Rate(sizes.SyncEvents / seconds)}, {seconds:F0} s",
            $"{Figures.Short(processor * 1_000_000 / sizes.SyncEvents)} µs of processor time an event"));
        report.Add(new Measure("its peak memory, the sandbox's members among it", $"{peak} MB"));
    }

    private static Dictionary<string, string?> Variables { get; } = new()
    {
        ["ConnectionStrings__Broker"] = null,
        ["ConnectionStrings__Database"] = null,
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = null,
    };

    private static string[] Command(string file, string folder) =>
    [
        "dotnet", SolutionPaths.ServiceProgram("Standalone"), "sync", file, "--segment", "sync", "--sandbox", "--json",
        "--data", Path.Combine(folder, "data"), "--report", Path.Combine(folder, "report.ndjson"), "--action", "multipleIdentifiers",
        "--map", "externalId=userId", "email=properties.email", "phone=properties.phone", "firstName=properties.firstName", "lastName=properties.lastName",
    ];

    private static void Check(OwnedProcess sync, string output, int events)
    {
        // Progress may come before the result.
        var start = output.IndexOf('{', StringComparison.Ordinal);
        if (sync.ExitCode != 0 || start < 0 || JsonDocument.Parse(output[start..]).RootElement.GetProperty("accepted").GetInt64() != events)
        {
            throw new InvalidOperationException($"sync ended with {sync.ExitCode}: {sync.LogTail()}");
        }
    }
}
