namespace Audiences.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Benchmarks">In the table's order.</param>
/// <param name="Sizes">How much of each.</param>
/// <param name="WritesPage">The table goes into <c>docs/performance.md</c>: when all are run in their usual size, or on demand.</param>
internal sealed record BenchmarkCall(IReadOnlyList<IBenchmark> Benchmarks, Sizes Sizes, bool WritesPage)
{
    /// <summary>Null when it can't be read.</summary>
    public static BenchmarkCall? Read(string[] arguments)
    {
        var (names, sizes, write) = (new HashSet<string>(StringComparer.Ordinal), Sizes.Standard, false);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--write")
            {
                write = true;
            }
            else if (arguments[i] == "--size" && i + 1 < arguments.Length && Named(arguments[i + 1]) is { } named)
            {
                (sizes, i) = (named, i + 1);
            }
            else if (!AllBenchmarks.Names.Contains(arguments[i]) || !names.Add(arguments[i]))
            {
                return null;
            }
        }

        var wanted = AllBenchmarks.Create().Where(benchmark => names.Count == 0 || names.Contains(benchmark.Name)).ToList();
        return new BenchmarkCall(wanted, sizes, write || (names.Count == 0 && sizes != Sizes.Small));
    }

    private static Sizes? Named(string name) => Array.Find([Sizes.Small, Sizes.Standard, Sizes.Large], sizes => sizes.Name == name);
}
