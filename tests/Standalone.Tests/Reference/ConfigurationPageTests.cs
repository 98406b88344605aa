using System.Text.RegularExpressions;

namespace Audiences.Standalone.Tests.Reference;

/// <summary>The configuration reference says what the services read, all of it and nothing else.</summary>
[Trait("Kind", "Hosted")]
public sealed partial class ConfigurationPageTests
{
    private const string Page = "configuration.md";

    [Fact]
    public void The_page_is_what_the_services_declare() => ReferencePage.AssertHolds(Page, ConfigurationPage.Make());

    [Fact]
    public void Every_setting_is_explained() =>
        Assert.Empty(ServiceSettings.All.Where(setting => setting.Setting.Meaning.Length < 10 || setting.Setting.Values.Length == 0).Select(setting => setting.Setting.Key));

    [Fact]
    public void No_setting_is_read_that_the_page_does_not_name()
    {
        var page = ReferencePage.Read(Page);
        var read = Sources().SelectMany(text => Key().Matches(text).Concat(Name().Matches(text))).Select(match => match.Groups["key"].Value.Replace(":", "__", StringComparison.Ordinal)).Distinct().ToArray();

        Assert.True(read.Length > 30, "Too few settings were found: the search looks in the wrong place.");
        Assert.DoesNotContain(read, name => !page.Contains(name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Sources() =>
        new[] { "services", "libraries" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(ReferencePage.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains("Migrations", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    /// <summary>"Uploader:ParallelCycles", but neither times nor namespaces.</summary>
    [GeneratedRegex("\"(?<key>[A-Z][A-Za-z]+(?::[A-Za-z]+)+):?\\*?\"")]
    private static partial Regex Key();

    /// <summary>GetConnectionString("Database"), Configuration["OTEL_…"], GetEnvironmentVariable("…").</summary>
    [GeneratedRegex("(?:GetConnectionString\\(|Configuration\\[|GetEnvironmentVariable\\()\"(?<key>\\w+)\"")]
    private static partial Regex Name();
}
