using MassTransit;

namespace Audiences.Contracts.Users;

/// <summary>Meta has accepted the removal of an erased user from every audience that held the user, and the rows are gone.</summary>
[EntityName("audiences.user-erasure-completed")]
[MessageUrn("audiences:user-erasure-completed")]
public sealed record UserErasureCompleted
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The number of the receipt; the user's id is forgotten by now.</summary>
    public required Guid ReceiptId { get; init; }

    /// <summary>How many audiences the user was removed from.</summary>
    public required int Audiences { get; init; }

    /// <summary>When Meta accepted the last removal, in UTC.</summary>
    public required DateTimeOffset CompletedAt { get; init; }

    /// <summary>When Meta accepted each removal; absent in messages of versions that did not note it.</summary>
    public IReadOnlyList<ErasureRemovalAccepted>? Removals { get; init; }
}
