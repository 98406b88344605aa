using Audiences.Benchmarks.Reporting;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Audiences.Benchmarks.Functions;

/// <summary>The hot functions by themselves (BenchmarkDotNet): time and memory.</summary>
internal sealed class FunctionBenchmark : IBenchmark
{
    private static readonly Type[] _classes = [typeof(IdentifierFunctions), typeof(MessageFunctions), typeof(UploadFunctions)];

    public string Name => "functions";

    public string Title => "Functions, one core";

    public Task RunAsync(Sizes sizes, Report report)
    {
        // In this process: BenchmarkDotNet would build a project of its own else, which knows nothing of the central versions.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(3).WithIterationCount(10).WithIterationTime(TimeInterval.FromMilliseconds(sizes.FunctionMilliseconds));
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(ResultStore.Folder, "BenchmarkDotNet"));
        foreach (var summary in _classes.Select(type => BenchmarkRunner.Run(type, config)))
        {
            if (summary.Reports.IsEmpty)
            {
                throw new InvalidOperationException($"{summary.Title}: {string.Join(' ', summary.ValidationErrors.Select(error => error.Message))}");
            }

            foreach (var found in summary.Reports)
            {
                if (found.ResultStatistics is not { } time)
                {
                    throw new InvalidOperationException($"{found.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo} gave no result.");
                }

                var bytes = found.GcStats.GetBytesAllocatedPerOperation(found.BenchmarkCase);
                report.Add(new Measure(
                    found.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
                    $"{Figures.Short(time.Mean / 1_000)} µs ± {Figures.Short(time.StandardDeviation / 1_000)}",
                    $"{Figures.Number(bytes ?? 0)} bytes allocated"));
            }
        }

        return Task.CompletedTask;
    }
}
