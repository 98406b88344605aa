using Audiences.Contracts.Users;

namespace Audiences.SegmentQualifier.Erasures;

/// <summary>Who asked to be forgotten. What stays is a hash and an instant, so that late events change nothing.</summary>
public interface IErasures
{
    /// <summary>Writes the tombstone and the receipt; durable when this returns.</summary>
    Task RecordAsync(Erasure erasure, CancellationToken cancellationToken);

    /// <summary>The instant (UTC ticks) of each of the users who were erased; events up to it count for nothing.</summary>
    Task<IReadOnlyDictionary<string, long>> ReadAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken);

    /// <summary>The receipt; null when the workspace has none of that number.</summary>
    Task<ErasureReceipt?> FindAsync(string workspace, Guid receiptId, CancellationToken cancellationToken);

    /// <summary>Closes the receipt and forgets the user's id.</summary>
    Task CompleteAsync(UserErasureCompleted completed, CancellationToken cancellationToken);

    /// <summary>Erasures that are not completed, oldest first.</summary>
    Task<IReadOnlyList<Erasure>> ReadPendingAsync(int limit, CancellationToken cancellationToken);
}
