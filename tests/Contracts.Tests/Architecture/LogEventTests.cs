using System.Globalization;
using System.Text.RegularExpressions;

namespace Audiences.Contracts.Tests.Architecture;

/// <summary>An event id is what people search and alert by: each means one thing, and tells whose it is.</summary>
public sealed partial class LogEventTests
{
    /// <summary>The first number of each service's thousand; <c>docs/telemetry.md</c> lists them.</summary>
    private static readonly Dictionary<string, int> Ranges = new()
    {
        ["services/ServiceDefaults"] = 1000,
        ["services/Accounts"] = 2000,
        ["services/Mapping"] = 3000,
        ["services/SegmentQualifier"] = 4000,
        ["services/Uploader"] = 5000,
        ["services/Gateway"] = 6000,
        ["services/Standalone"] = 7000,
    };

    [Fact]
    public void Each_log_message_has_an_id_of_its_own_in_its_services_range()
    {
        var seen = new Dictionary<int, string>();
        foreach (var (folder, first) in Ranges)
        {
            foreach (var (file, text) in Sources(folder))
            {
                foreach (Match message in LogMessage().Matches(text))
                {
                    var id = message.Groups["id"].Success ? int.Parse(message.Groups["id"].Value, CultureInfo.InvariantCulture) : 0;
                    Assert.True(id >= first && id < first + 1000, $"{file}: a log message needs an event id from {first} to {first + 999}, not {id}.");
                    Assert.True(seen.TryAdd(id, file), $"Event id {id} is in {file} and in {seen[id]}.");
                }
            }
        }

        Assert.True(seen.Count > 40, "Too few log messages were found: the search looks in the wrong place.");
    }

    [Fact]
    public void Nothing_is_logged_without_an_id() =>
        Assert.Empty(Ranges.Keys.SelectMany(Sources).Where(source => FreeLog().IsMatch(source.Text)).Select(source => source.File));

    private static IEnumerable<(string File, string Text)> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(ProjectReferences.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => (Path.GetRelativePath(ProjectReferences.Root, file), File.ReadAllText(file)));

    [GeneratedRegex(@"\[LoggerMessage\(\s*(?:EventId\s*=\s*)?(?<id>\d+)?")]
    private static partial Regex LogMessage();

    [GeneratedRegex(@"\.Log(?:Trace|Debug|Information|Warning|Error|Critical)\(")]
    private static partial Regex FreeLog();
}
