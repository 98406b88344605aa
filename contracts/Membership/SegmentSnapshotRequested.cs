using MassTransit;

namespace Audiences.Contracts.Membership;

/// <summary>
/// An audience asks for its segment's members again: publish each member's newest event, changed or not. Customer data
/// platforms listen on the exchange <c>audiences.segment-snapshot-requested</c>, or by webhook. It may come more than
/// once; <see cref="ResyncId"/> tells.
/// </summary>
[EntityName("audiences.segment-snapshot-requested")]
[MessageUrn("audiences:segment-snapshot-requested")]
public sealed record SegmentSnapshotRequested
{
    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>The segment whose members are wanted.</summary>
    public required string SegmentId { get; init; }

    /// <summary>The audience that asks, as this system numbers it.</summary>
    public required Guid AudienceId { get; init; }

    /// <summary>The resync.</summary>
    public required Guid ResyncId { get; init; }

    /// <summary>When it was asked for, in UTC. Events that are older than what was sent before change nothing.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>Why, for people.</summary>
    public required string Reason { get; init; }
}
