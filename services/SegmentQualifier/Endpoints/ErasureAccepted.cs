namespace Audiences.SegmentQualifier.Endpoints;

/// <summary>The erasure has begun and cannot be lost.</summary>
/// <param name="ReceiptId">Ask <c>GET /v1/erasures/{receiptId}</c> how far it is.</param>
/// <param name="ErasedAt">Events from before this instant count for nothing, in UTC.</param>
public sealed record ErasureAccepted(Guid ReceiptId, DateTimeOffset ErasedAt);
