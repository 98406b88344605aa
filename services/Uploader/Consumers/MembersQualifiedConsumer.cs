using Audiences.Contracts.Membership;
using Audiences.Uploader.Memberships;
using Audiences.Uploader.Telemetry;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class MembersQualifiedConsumer(MembershipStore memberships, UploaderTelemetry telemetry) : IConsumer<MembersQualified>
{
    public async Task Consume(ConsumeContext<MembersQualified> context)
    {
        var message = context.Message;
        using var span = telemetry.StartMerge(message.AudienceId, [.. message.Members.Select(member => member.TraceParent)]);
        await memberships.ApplyAsync(message.Workspace, message.AudienceId, [.. message.Members.Select(MembershipChanges.Of)], context.CancellationToken);
    }
}
