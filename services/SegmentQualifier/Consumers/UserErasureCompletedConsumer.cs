using Audiences.Contracts.Users;
using Audiences.SegmentQualifier.Erasures;
using MassTransit;

namespace Audiences.SegmentQualifier.Consumers;

/// <summary>Closes the receipt.</summary>
internal sealed class UserErasureCompletedConsumer(IErasures erasures) : IConsumer<UserErasureCompleted>
{
    public Task Consume(ConsumeContext<UserErasureCompleted> context) =>
        erasures.CompleteAsync(context.Message, context.CancellationToken);
}
