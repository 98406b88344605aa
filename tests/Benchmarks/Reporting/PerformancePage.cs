using Audiences.Testing;

namespace Audiences.Benchmarks.Reporting;

/// <summary><c>docs/performance.md</c>: the part between the markers is this program's, the rest is people's.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- tests/bench.sh writes from here -->";
    private const string End = "<!-- to here -->";

    public static string File { get; } = Path.Combine(SolutionPaths.Root, "docs", "performance.md");

    public static void Write(string table)
    {
        var page = System.IO.File.ReadAllText(File);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"{File} has lost its markers: {Begin} and {End}.");
        }

        System.IO.File.WriteAllText(File, $"{page[..begin]}{Begin}\n\n{table.ReplaceLineEndings("\n").Trim()}\n\n{page[end..]}");
    }
}
