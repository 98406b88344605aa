using System.Globalization;
using System.Text;

namespace Audiences.Benchmarks.Reporting;

/// <summary>The results as Markdown, which reads well on a terminal, too.</summary>
internal static class ResultTable
{
    public static string Of(IReadOnlyList<BenchmarkResult> results, MachineDescription machine)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Machine: {machine.Text}");
        text.AppendLine();
        Append(text, ["what", "result", "beside", "ratio", "goal", "met"], results.SelectMany(Lines));
        foreach (var detail in results.SelectMany(result => result.Details))
        {
            text.AppendLine();
            text.AppendLine(CultureInfo.InvariantCulture, $"**{detail.Title}**");
            text.AppendLine();
            Append(text, detail.Columns, detail.Rows);
        }

        return text.ToString();
    }

    private static IEnumerable<IReadOnlyList<string>> Lines(BenchmarkResult result)
    {
        var when = result.MeasuredAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        yield return [$"**{result.Title}** ({result.Size}, {when} UTC, {result.Seconds} s)", "", "", "", "", ""];
        foreach (var measure in result.Measures)
        {
            yield return [measure.What, measure.Result, measure.Beside, measure.Ratio, measure.Goal, measure.Met switch { true => "yes", false => "**no**", null => "" }];
        }
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.AppendLine(Line(head));
        text.AppendLine(Line([.. head.Select(_ => "---")]));
        foreach (var row in rows)
        {
            text.AppendLine(Line(row));
        }
    }

    private static string Line(IReadOnlyList<string> cells) => "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |";
}
