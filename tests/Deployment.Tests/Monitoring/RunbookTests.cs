using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Audiences.Deployment.Tests.Support;

namespace Audiences.Deployment.Tests.Monitoring;

/// <summary>Whoever is woken up finds a page, and what it says can be done.</summary>
public sealed partial class RunbookTests
{
    private static readonly string[] Pages = [.. Directory.EnumerateFiles(Repository.At("docs/runbooks"), "*.md").Where(file => Path.GetFileName(file) != "README.md")];

    [Fact]
    public void Each_alert_has_a_page_and_each_page_an_alert() =>
        Assert.Equal(Rules.Alerts.Select(alert => alert.Text("alert")!).Order(StringComparer.Ordinal), Pages.Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_page_says_what_it_means_how_to_look_what_to_do_and_when_to_call_somebody()
    {
        foreach (var page in Pages)
        {
            var text = File.ReadAllText(page);
            Assert.StartsWith($"# {Path.GetFileNameWithoutExtension(page)}\n", text, StringComparison.Ordinal);
            Assert.Equal(["What users notice", "Look", "Do", "Escalate"], Heading().Matches(text).Select(match => match.Groups["text"].Value));
        }
    }

    [Fact]
    public void Its_queries_ask_for_what_is_measured()
    {
        var known = Instruments.Names.Concat(LibraryMetrics.OfServices).Concat(LibraryMetrics.OfServers).Concat(Rules.Recorded.Select(rule => rule.Text("record")!)).ToHashSet();
        foreach (var page in Pages)
        {
            foreach (Match query in Query().Matches(File.ReadAllText(page)))
            {
                // A line is a query or the comment above it.
                var lines = query.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'));
                Assert.Empty(lines.SelectMany(PromQl.Metrics).Except(known).Select(name => $"{Path.GetFileName(page)}: {name}"));
            }
        }
    }

    [Fact]
    public void Its_calls_are_those_of_the_api()
    {
        var paths = JsonNode.Parse(Repository.Text("services/Gateway/OpenApi/v1.json"))!["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Key.ToUpperInvariant()} {Parameter().Replace(path.Key, "{}")}")).ToHashSet();
        foreach (var page in Pages.Append(Repository.At("docs/quickstart.md")))
        {
            var named = Call().Matches(File.ReadAllText(page)).Select(match => $"{match.Groups["verb"].Value} {Parameter().Replace(match.Groups["path"].Value, "{}")}");
            Assert.Empty(named.Distinct().Except(paths).Select(call => $"{Path.GetFileName(page)}: {call}"));
        }
    }

    [Fact]
    public void The_objectives_list_every_alert() =>
        Assert.All(
            Rules.Alerts.Select(alert => alert.Text("alert")!).Where(name => !name.Contains("Burns", StringComparison.Ordinal)),
            name => Assert.Contains($"`{name}`", Repository.Text("docs/slo.md"), StringComparison.Ordinal));

    [GeneratedRegex("^## (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("```promql\n(?<text>.+?)```", RegexOptions.Singleline)]
    private static partial Regex Query();

    [GeneratedRegex(@"`(?<verb>GET|POST|PUT|PATCH|DELETE) (?<path>/v1/[^\s?`]*)")]
    private static partial Regex Call();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
