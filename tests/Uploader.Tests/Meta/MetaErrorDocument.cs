using System.Globalization;
using System.Text;
using Audiences.Uploader.Meta;
using Audiences.Uploader.Meta.Errors;

namespace Audiences.Uploader.Tests.Meta;

/// <summary>The table as a page for people: <c>docs/meta-errors.md</c>.</summary>
internal static class MetaErrorDocument
{
    private const string Head = """
        # Meta's errors

        What the uploader does about each answer of Meta's, and what you can do. The first row that fits counts. This page is
        made from the table in `services/Uploader/Meta/Errors`: change that, then run
        `AUDIENCES_UPDATE_SNAPSHOTS=1 dotnet test tests/Uploader.Tests --filter FullyQualifiedName~MetaErrorDocumentTests`.
        Each row is tried against the sandbox in `tests/Uploader.Tests/Meta/MetaErrorRowsTests.cs`.

        Whatever happens, nobody is lost: what Meta has not accepted stays due.

        | what the uploader does | that is |
        |---|---|
        | tries again | twice more within seconds; then the cycle fails and is tried again after 30 s, 1 min, 2 min, … up to the refresh interval |
        | waits | as long as Meta says (`estimated_time_to_regain_access`, `reset_time_duration`), else as long as the row says, twice as long with each refusal in a row; a refresh that somebody asks for waits, too |
        | sends less at once | the request goes in halves |
        | sets the row aside | halves find the member; the others go on, and the member is sent again when it changes |
        | adds first | removals are tried again after the adds of the same cycle |
        | pauses the audience | until you resume it: `PATCH` with `{"status":"active"}` |
        | asks to reconnect | all audiences of the account wait, and go on at once when it is connected again |
        | gives up with a finding | the cycle fails; tried again like passing trouble |

        An answer that fits no row: gives up with a finding. "Not confirmed": no page of Meta's that we could read says so.

        """;

    public static string Write()
    {
        var page = new StringBuilder(Head);
        foreach (var group in MetaErrorTable.Groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Name}\n| answer | means | the uploader | you | source |\n|---|---|---|---|---|\n");
            foreach (var row in group.Rows)
            {
                page.Append(CultureInfo.InvariantCulture, $"| {Answer(row)} | {row.Meaning} | {Does(row)} | {row.Advice} | {Source(row)} |\n");
            }
        }

        return page.ToString();
    }

    /// <summary>Which answers a row means; tells rows apart.</summary>
    public static string Answer(MetaErrorRow row)
    {
        string?[] parts =
        [
            row.NoAnswer ? "no answer" : null,
            row.Statuses is { } statuses ? "HTTP " + Range(statuses) : null,
            row.Codes is { First: int.MinValue } ? "below 0" : row.Codes is { } codes ? Range(codes) : null,
            row.Subcode is { } subcode ? (row.Codes is null ? "any with subcode " : "subcode ") + subcode.ToString(CultureInfo.InvariantCulture) : null,
            row.Transient ? "`is_transient`" : null,
            row.Says is { } says ? $"“{says}”" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Range((int First, int Last) range) =>
        range.First == range.Last ? range.First.ToString(CultureInfo.InvariantCulture) : $"{range.First.ToString(CultureInfo.InvariantCulture)} to {range.Last.ToString(CultureInfo.InvariantCulture)}";

    private static string Does(MetaErrorRow row) => row.Reaction switch
    {
        MetaReaction.RetrySoon => "tries again",
        MetaReaction.Wait => $"waits {Span(row.Wait)}{(row.LongestWait > row.Wait && row.Scope != WaitScope.Audience ? ", at most " + Span(row.LongestWait) : "")}: {Who(row.Scope)}",
        MetaReaction.SplitBatch => "sends less at once",
        MetaReaction.DropRows => "sets the row aside",
        MetaReaction.AddFirst => "adds first",
        MetaReaction.PauseAudience => "pauses the audience",
        MetaReaction.DisconnectAccount => "asks to reconnect",
        MetaReaction.GiveUpWithFinding => "gives up with a finding",
        _ => throw new InvalidOperationException($"{row.Reaction} has no words."),
    };

    private static string Who(WaitScope scope) => scope switch
    {
        WaitScope.Audience => "the audience",
        WaitScope.Account => "the ad account",
        _ => "all ad accounts",
    };

    private static string Span(TimeSpan span) => span >= TimeSpan.FromHours(1) ? $"{span.TotalHours:0} h" : $"{span.TotalMinutes:0} min";

    private static string Source(MetaErrorRow row) => $"{(row.Confirmed ? "" : "not confirmed; ")}{(row.Source.Contains(' ', StringComparison.Ordinal) ? row.Source : $"<{row.Source}>")}";
}
