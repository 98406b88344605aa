using Audiences.Contracts.Users;
using Audiences.Uploader.Erasure;
using MassTransit;

namespace Audiences.Uploader.Consumers;

internal sealed class UserErasedConsumer(Erasures erasures) : IConsumer<UserErased>
{
    public Task Consume(ConsumeContext<UserErased> context) =>
        erasures.BeginAsync(context.Message, context.CancellationToken);
}
