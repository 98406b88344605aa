using System.Text.RegularExpressions;

namespace Audiences.Deployment.Tests.Support;

/// <summary>Reads of Prometheus' query language what tests need: which series an expression asks for.</summary>
internal static partial class PromQl
{
    private static readonly HashSet<string> Words = ["and", "or", "unless", "bool", "offset", "by", "without", "on", "ignoring", "group_left", "group_right", "start", "end", "inf", "nan"];

    /// <summary>The names of the series.</summary>
    public static IReadOnlySet<string> Metrics(string expression)
    {
        var bare = Grouping().Replace(Matchers().Replace(Quoted().Replace(expression, " "), " "), " ");
        return Name().Matches(bare).Select(match => match.Value).Where(name => !Words.Contains(name)).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\{[^}]*\}|\[[^\]]*\]")]
    private static partial Regex Matchers();

    [GeneratedRegex(@"\b(by|without|on|ignoring|group_left|group_right)\s*\([^)]*\)")]
    private static partial Regex Grouping();

    // Neither a function nor a number's unit.
    [GeneratedRegex(@"(?<![\w:.$])[a-zA-Z_:][\w:]*\b(?!\s*\()")]
    private static partial Regex Name();
}
