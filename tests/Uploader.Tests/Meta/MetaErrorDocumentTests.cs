using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Errors;

namespace Audiences.Uploader.Tests.Meta;

public sealed class MetaErrorDocumentTests
{
    private static bool Rewrite => Environment.GetEnvironmentVariable("AUDIENCES_UPDATE_SNAPSHOTS") == "1";

    [Fact]
    public void The_page_says_what_the_table_says()
    {
        var file = Path.Combine(Root(), "docs", "meta-errors.md");
        var now = MetaErrorDocument.Write().ReplaceLineEndings("\n");
        if (Rewrite)
        {
            File.WriteAllText(file, now);
        }

        Assert.True(
            File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == now,
            "docs/meta-errors.md is not what the table says. Run this test once with AUDIENCES_UPDATE_SNAPSHOTS=1 and commit the page.");
    }

    [Fact]
    public void Every_row_is_told_apart_and_says_what_to_do_and_where_it_was_read()
    {
        Assert.Distinct(MetaErrorTable.Rows.Select(MetaErrorDocument.Answer));
        Assert.All(MetaErrorTable.Rows, row => Assert.EndsWith(".", row.Advice, StringComparison.Ordinal));
        Assert.All(MetaErrorTable.Rows, row => Assert.StartsWith("https://", row.Source, StringComparison.Ordinal));
        Assert.All(MetaErrorTable.Rows, row => Assert.DoesNotContain("|", row.Meaning + row.Advice, StringComparison.Ordinal));
        Assert.All(MetaErrorTable.Rows.Where(row => row.Reaction == MetaReaction.Wait), row => Assert.True(row.Wait > TimeSpan.Zero && row.LongestWait >= row.Wait));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Audiences.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No Audiences.sln above the tests.");
        }

        return folder.FullName;
    }
}
