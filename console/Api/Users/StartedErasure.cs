namespace Audiences.Console.Api.Users;

/// <summary>An erasure that has begun.</summary>
/// <param name="ReceiptId">Its receipt.</param>
public sealed record StartedErasure(Guid ReceiptId);
