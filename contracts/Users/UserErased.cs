using MassTransit;

namespace Audiences.Contracts.Users;

/// <summary>
/// A user asked to be forgotten: out of every audience in the next cycle, then every row about the user goes. Events
/// from before <see cref="ErasedAt"/> that arrive later change nothing.
/// </summary>
[EntityName("audiences.user-erased")]
[MessageUrn("audiences:user-erased")]
public sealed record UserErased
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The user's id at the publisher.</summary>
    public required string UserId { get; init; }

    /// <summary>When the user asked, in UTC.</summary>
    public required DateTimeOffset ErasedAt { get; init; }

    /// <summary>The number of the receipt.</summary>
    public required Guid ReceiptId { get; init; }
}
