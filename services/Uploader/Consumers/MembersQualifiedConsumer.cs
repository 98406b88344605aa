using Audiences.Contracts.Membership;
using Audiences.Uploader.Memberships;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class MembersQualifiedConsumer(MembershipStore memberships) : IConsumer<MembersQualified>
{
    public Task Consume(ConsumeContext<MembersQualified> context) =>
        memberships.ApplyAsync(
            context.Message.Workspace, context.Message.AudienceId, [.. context.Message.Members.Select(MembershipChanges.Of)], context.CancellationToken);
}
