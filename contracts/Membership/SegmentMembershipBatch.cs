using MassTransit;

namespace Audiences.Contracts.Membership;

/// <summary>
/// Up to 1,000 membership events (1 MB) in one message, to the exchange <c>audiences.membership-batch</c>. Each event
/// is judged by itself: a bad one is dead-lettered with its reason and the others go on.
/// </summary>
[EntityName("audiences.membership-batch")]
[MessageUrn("audiences:segment-membership-batch")]
public sealed record SegmentMembershipBatch
{
    /// <summary>The workspace of the events that name none; absent means <c>default</c>.</summary>
    public string? Workspace { get; init; }

    /// <summary>The events, in any order.</summary>
    public required IReadOnlyList<SegmentMembershipChanged> Events { get; init; }
}
