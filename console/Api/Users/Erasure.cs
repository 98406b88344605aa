namespace Audiences.Console.Api.Users;

/// <summary>How far an erasure is.</summary>
/// <param name="ReceiptId">Its receipt.</param>
/// <param name="Status"><c>pending</c> or <c>completed</c>.</param>
/// <param name="CompletedAt">When Meta accepted the last removal.</param>
/// <param name="Audiences">How many audiences the user was removed from.</param>
public sealed record Erasure(Guid ReceiptId, string Status, DateTimeOffset? CompletedAt, int? Audiences);
