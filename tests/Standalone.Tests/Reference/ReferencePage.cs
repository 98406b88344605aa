using System.Runtime.CompilerServices;

namespace Audiences.Standalone.Tests.Reference;

/// <summary>A page of <c>docs/</c> with a part that is made of the code. With AUDIENCES_UPDATE_SNAPSHOTS=1 the part is written anew.</summary>
internal static class ReferencePage
{
    private const string Begin = "<!-- made of the code: AUDIENCES_UPDATE_SNAPSHOTS=1 writes it anew -->\n";
    private const string End = "<!-- end -->\n";

    public static string Root { get; } = FindRoot();

    public static string Read(string page) => File.ReadAllText(PathOf(page));

    /// <summary>Fails unless the page's part is this text.</summary>
    public static void AssertHolds(string page, string made)
    {
        var text = Read(page);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(from >= Begin.Length && to >= from, $"docs/{page} has no part for what is made of the code.");
        if (Environment.GetEnvironmentVariable("AUDIENCES_UPDATE_SNAPSHOTS") == "1")
        {
            text = $"{text[..from]}\n{made.Trim('\n')}\n\n{text[to..]}";
            File.WriteAllText(PathOf(page), text);
            to = text.IndexOf(End, StringComparison.Ordinal);
        }

        Assert.True(
            text[from..to].Trim('\n') == made.Trim('\n'),
            $"docs/{page} is not what the code says. Run this test once with AUDIENCES_UPDATE_SNAPSHOTS=1 and commit the page.");
    }

    private static string PathOf(string page) => Path.Combine(Root, "docs", page);

    private static string FindRoot([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", ".."));
}
