using Audiences.Accounts.Tokens;
using Audiences.Contracts.Accounts;
using MassTransit;

namespace Audiences.Accounts.Consumers;

internal sealed class AccessTokenRequestedConsumer(TokenHandout handout) : IConsumer<AccessTokenRequested>
{
    public async Task Consume(ConsumeContext<AccessTokenRequested> context)
    {
        var (provided, refused) = await handout.HandOutAsync(context.Message, context.CancellationToken);
        await (provided is not null ? context.RespondAsync(provided) : context.RespondAsync(refused!));
    }
}
