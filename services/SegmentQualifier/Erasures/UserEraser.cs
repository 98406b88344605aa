using Audiences.Contracts.Users;
using Audiences.SegmentQualifier.Memberships;
using Audiences.SegmentQualifier.Publishing;

namespace Audiences.SegmentQualifier.Erasures;

/// <summary>Forgets users.</summary>
public sealed class UserEraser(IErasures erasures, IMembershipStore memberships, IMemberPublisher publisher, TimeProvider time)
{
    /// <summary>Begins an erasure; when this returns, it cannot be lost.</summary>
    public async Task<Erasure> EraseAsync(string workspace, string userId, CancellationToken cancellationToken)
    {
        var erasure = new Erasure(workspace, userId, time.GetUtcNow().UtcTicks, Guid.CreateVersion7(time.GetUtcNow()));
        await erasures.RecordAsync(erasure, cancellationToken);
        await ContinueAsync(erasure, cancellationToken);
        return erasure;
    }

    /// <summary>
    /// Everything after the tombstone. The tombstone is durable first, so a batch of events that is written at the same
    /// time either is deleted here or finds the tombstone when it reads back.
    /// </summary>
    public async Task ContinueAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(erasure);
        await memberships.ForgetAsync(erasure.Workspace, erasure.UserId, erasure.ErasedAt, cancellationToken);
        await publisher.PublishAsync(
            new UserErased
            {
                Workspace = erasure.Workspace,
                UserId = erasure.UserId,
                ErasedAt = new DateTimeOffset(erasure.ErasedAt, TimeSpan.Zero),
                ReceiptId = erasure.ReceiptId,
            },
            cancellationToken);
    }
}
