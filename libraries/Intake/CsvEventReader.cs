using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;

namespace Audiences.Intake;

/// <summary>
/// Reads membership events from CSV (RFC 4180) with a header row. Columns eventId, type, userId, segmentId, occurredAt,
/// sequence and consent.advertising are the event's own; every other column is a property of its name.
/// </summary>
public static class CsvEventReader
{
    /// <summary>Reads a file. Each row is judged by itself; <see cref="IntakeRecord.Line"/> is the row's first line.</summary>
    public static async IAsyncEnumerable<IntakeRecord> ReadAsync(
        TextReader csv,
        CsvEventOptions options,
        TimeProvider time,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var parser = new CsvParser(csv, Configuration(), leaveOpen: true);
        if (!await parser.ReadAsync())
        {
            yield break;
        }

        var columns = parser.Record!.Select(header => CsvColumn.Of(header.TrimStart('\uFEFF'))).ToArray();
        if (!columns.Any(column => column.IsOwn && column.Path[0] == EventFields.UserId))
        {
            yield return new IntakeRecord(1, EventReading.Rejected("header", "has no column userId. The first line must name the columns, with userId among them."));
            yield break;
        }

        var line = parser.RawRow;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = line + 1;
            if (!await parser.ReadAsync())
            {
                yield break;
            }

            line = parser.RawRow;
            yield return new IntakeRecord(first, Read(parser, columns, options, time.GetUtcNow(), first));
        }
    }

    private static EventReading Read(CsvParser parser, CsvColumn[] columns, CsvEventOptions options, DateTimeOffset now, int line)
    {
        if (parser.RawRecord.Length > IntakeLimits.MaxEventBytes)
        {
            return EventReading.Rejected(EventFields.Line, "is longer than 64 KB. Check its quotes: an opening quote without its end swallows the lines after it.");
        }

        if (parser.Count != columns.Length)
        {
            return EventReading.Rejected(EventFields.Line, string.Create(CultureInfo.InvariantCulture, $"has {parser.Count} fields, but the header names {columns.Length}. Quote fields that hold a comma."));
        }

        var json = CsvEvent.ToJson(columns, i => JsonValue.Create(parser[i]));
        return MembershipEventReader.Read(json, WorkspacePolicy.Bound(options.Workspace), now, options.Defaults, line);
    }

    private static CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t", "|"],
        BadDataFound = null,
        IgnoreBlankLines = true,
        Mode = CsvMode.RFC4180,
    };
}
