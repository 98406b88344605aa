using System.Text.Json;

namespace Audiences.Intake;

internal sealed class IdentityLinkRecordReader(WorkspacePolicy workspace, TimeProvider time) : RecordReader<IdentityLinkRecord>
{
    public override string Container => "links";

    public override string Mark => IdentityLinkFields.A;

    public override IdentityLinkRecord Read(JsonElement json, int line) => new(line, IdentityLinkReader.Read(json, workspace, time.GetUtcNow()));

    public override IdentityLinkRecord Broken(int line, string error, string field = EventFields.Line) => new(line, IdentityLinkReading.Rejected(field, error));
}
