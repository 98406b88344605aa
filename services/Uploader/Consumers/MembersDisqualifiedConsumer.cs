using Audiences.Contracts.Membership;
using Audiences.Uploader.Memberships;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class MembersDisqualifiedConsumer(MembershipStore memberships) : IConsumer<MembersDisqualified>
{
    public Task Consume(ConsumeContext<MembersDisqualified> context) =>
        memberships.ApplyAsync(
            context.Message.Workspace, context.Message.AudienceId, [.. context.Message.Members.Select(MembershipChanges.Of)], context.CancellationToken);
}
