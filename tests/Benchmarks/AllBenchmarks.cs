using Audiences.Benchmarks.Flow;
using Audiences.Benchmarks.Functions;
using Audiences.Benchmarks.Growth;
using Audiences.Benchmarks.Identifiers;
using Audiences.Benchmarks.ScaleOut;
using Audiences.Benchmarks.Send;
using Audiences.Benchmarks.SingleEvents;
using Audiences.Benchmarks.StandaloneSync;

namespace Audiences.Benchmarks;

/// <summary>All benchmarks, in the order of the table.</summary>
internal static class AllBenchmarks
{
    public static IReadOnlyList<string> Names { get; } = [.. Create().Select(benchmark => benchmark.Name)];

    public static IReadOnlyList<IBenchmark> Create() =>
    [
        new FlowBenchmark(),
        new SendBenchmark(),
        new IdentifierBenchmark(),
        new SingleEventBenchmark(),
        new SyncBenchmark(),
        new GrowthBenchmark(),
        new ScaleOutBenchmark(),
        new FunctionBenchmark(),
    ];
}
