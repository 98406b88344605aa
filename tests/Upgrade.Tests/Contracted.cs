using System.Text.RegularExpressions;
using Audiences.Testing;

namespace Audiences.Upgrade.Tests;

/// <summary>What is gone on purpose, one release after the last that used it: the table in <c>contracted.md</c>.</summary>
internal static partial class Contracted
{
    private static readonly HashSet<string> Names =
    [
        .. Row().Matches(File.ReadAllText(Path.Combine(SolutionPaths.Root, "tests", "Upgrade.Tests", "contracted.md"))).Select(row => row.Groups[1].Value),
    ];

    /// <summary>Fails with all losses that are not listed.</summary>
    public static void AssertNoneBut(IEnumerable<Loss> losses)
    {
        var lost = losses.Where(loss => !Names.Contains(loss.What)).Select(loss => loss.ToString()).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(lost.Length == 0, $"The last release cannot run beside today's services (docs/upgrading.md):\n{string.Join('\n', lost)}");
    }

    [GeneratedRegex(@"^\| `([^`]+)` \| [^|]+ \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
