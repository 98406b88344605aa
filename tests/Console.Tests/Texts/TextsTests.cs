using System.Text.RegularExpressions;
using System.Xml.Linq;
using Audiences.Testing;

namespace Audiences.Console.Tests.Texts;

/// <summary>Each text that a page names is in the resources, and each page takes its texts from there.</summary>
public sealed partial class TextsTests
{
    private static readonly string Root = Path.Combine(SolutionPaths.Root, "console");

    [Fact]
    public void Every_named_text_exists()
    {
        var missing = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Root, "*.razor", SearchOption.AllDirectories))
        {
            var source = File.ReadAllText(file);
            foreach (Match inject in Localizer().Matches(source))
            {
                var keys = Keys(inject.Groups["texts"].Value);
                missing.AddRange(Counted(inject.Groups["name"].Value).Matches(source).SelectMany(use => new[] { use.Groups[1].Value + "-one", use.Groups[1].Value + "-other" })
                    .Where(key => !keys.Contains(key)).Select(key => $"{Path.GetRelativePath(Root, file)}: {key}"));
                missing.AddRange(Named(inject.Groups["name"].Value).Matches(source).Select(use => use.Groups[1].Value)
                    .Where(key => !keys.Contains(key)).Select(key => $"{Path.GetRelativePath(Root, file)}: {key}"));
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void What_is_counted_has_the_form_that_every_language_has()
    {
        var alone = Directory.EnumerateFiles(Root, "*.resx", SearchOption.AllDirectories).SelectMany(file =>
        {
            var keys = Keys(Path.GetFileNameWithoutExtension(file));
            return keys.Where(key => key.EndsWith("-one", StringComparison.Ordinal) && !keys.Contains(key[..^4] + "-other")).Select(key => $"{Path.GetFileName(file)}: {key}");
        });
        Assert.Empty(alone);
    }

    private static HashSet<string> Keys(string texts) =>
        [.. XDocument.Load(Directory.EnumerateFiles(Root, texts + ".resx", SearchOption.AllDirectories).Single()).Root!.Elements("data").Select(data => data.Attribute("name")!.Value)];

    // A key that is put together from a value is checked by the tests of its page.
    private static Regex Named(string name) => new($"\\b{name}\\[\"([^\"]+)\"(?=[\\],])", RegexOptions.CultureInvariant);

    // English has two forms of what is counted.
    private static Regex Counted(string name) => new($"\\b{name}\\.Count\\(\"([^\"]+)\"(?=,)", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"@inject IStringLocalizer<(?<texts>\w+)> (?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Localizer();
}
