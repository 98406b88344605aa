using System.Text.Json;

namespace Audiences.Intake;

/// <summary>Reads one record of a body: an event, or a CloudEvent around it.</summary>
internal sealed class EventRecordReader(WorkspacePolicy workspace, TimeProvider time, EventDefaults? defaults) : RecordReader<IntakeRecord>
{
    public override string Container => "events";

    public override string Mark => EventFields.UserId;

    public override IntakeRecord Read(JsonElement json, int line)
    {
        if (CloudEvent.Is(json))
        {
            return CloudEvent.Unwrap(json, out var data) is { } error
                ? new IntakeRecord(line, EventReading.Rejected("data", error))
                : new IntakeRecord(line, MembershipEventReader.Read(data, workspace, time.GetUtcNow(), defaults, line));
        }

        return new IntakeRecord(line, MembershipEventReader.Read(json, workspace, time.GetUtcNow(), defaults, line));
    }

    public override IntakeRecord Broken(int line, string error, string field = EventFields.Line) =>
        new(line, EventReading.Rejected(field, error));
}
