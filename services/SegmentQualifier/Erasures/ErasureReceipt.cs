using Audiences.Contracts.Users;

namespace Audiences.SegmentQualifier.Erasures;

/// <summary>How far an erasure is.</summary>
/// <param name="ReceiptId">The number of the receipt.</param>
/// <param name="Status"><c>pending</c> until Meta has accepted the removals, then <c>completed</c>.</param>
/// <param name="ErasedAt">When the user asked, in UTC.</param>
/// <param name="CompletedAt">When Meta accepted the last removal, in UTC.</param>
/// <param name="Audiences">How many audiences the user was removed from.</param>
/// <param name="Removals">When Meta accepted the removal, for each of them; absent until completed.</param>
public sealed record ErasureReceipt(
    Guid ReceiptId,
    string Status,
    DateTimeOffset ErasedAt,
    DateTimeOffset? CompletedAt,
    int? Audiences,
    IReadOnlyList<ErasureRemovalAccepted>? Removals = null);
