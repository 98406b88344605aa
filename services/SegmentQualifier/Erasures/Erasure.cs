namespace Audiences.SegmentQualifier.Erasures;

/// <summary>A user's wish to be forgotten.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="UserId">The user's id at the publisher; kept until the erasure is completed.</param>
/// <param name="ErasedAt">When the user asked, in UTC ticks.</param>
/// <param name="ReceiptId">The number of the receipt.</param>
public sealed record Erasure(string Workspace, string UserId, long ErasedAt, Guid ReceiptId);
