using System.Buffers;
using System.Text.Json;

namespace Audiences.Intake;

/// <summary>Reads one record of a body: an event, or a CloudEvent around it.</summary>
internal sealed class RecordReader(WorkspacePolicy workspace, TimeProvider time, EventDefaults? defaults)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = IntakeLimits.MaxDepth };

    public IntakeRecord Read(JsonElement json, int line)
    {
        if (CloudEvent.Is(json))
        {
            return CloudEvent.Unwrap(json, out var data) is { } error
                ? new IntakeRecord(line, EventReading.Rejected("data", error))
                : new IntakeRecord(line, MembershipEventReader.Read(data, workspace, time.GetUtcNow(), defaults, line));
        }

        return new IntakeRecord(line, MembershipEventReader.Read(json, workspace, time.GetUtcNow(), defaults, line));
    }

    /// <summary>Reads the JSON of one record; rejected by itself when it is not JSON.</summary>
    public IntakeRecord Read(ReadOnlySequence<byte> utf8, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return Read(document.RootElement.Clone(), line);
        }
        catch (JsonException)
        {
            return Broken(line, "is not a JSON object on one line. Send one complete object a line, in UTF-8, nested at most 32 deep.");
        }
    }

    public static IntakeRecord Broken(int line, string error, string field = EventFields.Line) =>
        new(line, EventReading.Rejected(field, error));
}
