using Audiences.Contracts.Membership;
using Audiences.Uploader.Memberships;
using Audiences.Uploader.Telemetry;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class MembersDisqualifiedConsumer(MembershipStore memberships, UploaderTelemetry telemetry) : IConsumer<MembersDisqualified>
{
    public async Task Consume(ConsumeContext<MembersDisqualified> context)
    {
        var message = context.Message;
        using var span = telemetry.StartMerge(message.AudienceId, [.. message.Members.Select(member => member.TraceParent)]);
        await memberships.ApplyAsync(message.Workspace, message.AudienceId, [.. message.Members.Select(MembershipChanges.Of)], context.CancellationToken);
    }
}
