using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.LinkedAudiences;
using Audiences.Contracts.Audiences;
using MassTransit;

namespace Audiences.Accounts.Consumers;

internal sealed class AudienceStateConsumer(AudienceLinks links, AccountEnding ending) : IConsumer<AudienceState>
{
    public async Task Consume(ConsumeContext<AudienceState> context)
    {
        await links.ApplyAsync(context.Message, context.CancellationToken);
        await ending.FinishAsync(context.Message.Workspace, context.Message.AccountId, context.CancellationToken);
    }
}
