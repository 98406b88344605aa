using System.Buffers;
using System.Text.Json;
using Audiences.Identifiers;
using Audiences.Intake;
using Audiences.Standalone.Client;
using Audiences.Standalone.Terminal;

namespace Audiences.Standalone.Sync;

/// <summary>Sends records to the intake in bodies of a few megabytes, and lists in the report what was not taken.</summary>
internal sealed class SyncFeed(AudiencesClient client, SyncReport report, IdentifierReader identifiers, IReadOnlySet<string> segments, IProgressStep step)
{
    private const int MaxRecords = 5_000;
    private const int MaxBytes = 4 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> _body = new(MaxBytes);
    private readonly List<(string File, int Line)> _lines = [];

    /// <summary>Where the members of the fed records stand.</summary>
    public RecordPlaces Places { get; } = new();

    public long Records { get; private set; }

    public long Accepted { get; private set; }

    /// <summary>Takes one record.</summary>
    public async Task AddAsync(string file, IntakeRecord record, CancellationToken cancellationToken)
    {
        Records++;
        if (record.Reading.Event is not { } item)
        {
            var rejection = record.Reading.Rejection!;
            await report.AddAsync(new SyncRejection(file, record.Line, rejection.EventId, rejection.Field, rejection.Error));
            return;
        }

        Places.Add(file, record.Line, item.SegmentId, item.UserId);
        await ReportMissingIdentifiersAsync(file, record.Line, item);
        using (var writer = new Utf8JsonWriter(_body))
        {
            JsonSerializer.Serialize(writer, item.ToMessage(), JsonSerializerOptions.Web);
        }

        _body.Write("\n"u8);
        _lines.Add((file, record.Line));
        if (_lines.Count == MaxRecords || _body.WrittenCount > MaxBytes - (64 * 1024))
        {
            await FlushAsync(cancellationToken);
        }
    }

    /// <summary>Sends what is left.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_lines.Count == 0)
        {
            return;
        }

        var answer = await client.PostEventsAsync(_body.WrittenMemory, cancellationToken);
        Accepted += answer.Accepted;
        foreach (var rejection in answer.Rejected)
        {
            var (file, line) = _lines[rejection.Line - 1];
            await report.AddAsync(new SyncRejection(file, line, rejection.EventId, rejection.Field, rejection.Error));
        }

        step.Advance(_lines.Count);
        _lines.Clear();
        _body.ResetWrittenCount();
    }

    /// <summary>Such a member is stored, but there is nothing to send: whoever feeds the file should know which lines.</summary>
    private async Task ReportMissingIdentifiersAsync(string file, int line, MembershipEvent item)
    {
        if (!item.Qualified || !segments.Contains(item.SegmentId))
        {
            return;
        }

        var reading = identifiers.Read(item.Json);
        if (reading.Identifiers.IsEmpty)
        {
            var reasons = reading.Rejections.Select(rejected => $"{rejected.Attribute}: {rejected.Reason}");
            await report.AddAsync(new SyncRejection(file, line, item.EventId, "properties", string.Join(' ', reasons.Prepend("has no usable identifier."))));
        }
    }
}
