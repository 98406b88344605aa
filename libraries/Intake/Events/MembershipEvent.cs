using System.Text.Json;
using Audiences.Contracts.Membership;

namespace Audiences.Intake;

/// <summary>A membership event that passed every check.</summary>
public sealed record MembershipEvent
{
    /// <summary>The workspace: the key's, else the message's, else <c>default</c>.</summary>
    public required string Workspace { get; init; }

    /// <summary>The publisher's id of the event, 1 to 256 characters.</summary>
    public required string EventId { get; init; }

    /// <summary>In the segment since <see cref="OccurredAt"/>, or out of it.</summary>
    public required bool Qualified { get; init; }

    /// <summary>The segment, 1 to 256 characters.</summary>
    public required string SegmentId { get; init; }

    /// <summary>The user's id at the publisher, 1 to 256 characters; a JSON integer became its digits.</summary>
    public required string UserId { get; init; }

    /// <summary>When the membership changed, in UTC, to 100 nanoseconds.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Orders events of the same instant; none is older than any.</summary>
    public long? Sequence { get; init; }

    /// <summary>What the user said about advertising as of <see cref="OccurredAt"/>; null says nothing.</summary>
    public bool? AdvertisingConsent { get; init; }

    /// <summary>The whole event object, for mapping paths. Raw personal data: never stored, never logged.</summary>
    public required JsonElement Json { get; init; }

    /// <summary>The same event as the bus carries it; members that the contract does not name are kept.</summary>
    public SegmentMembershipChanged ToMessage() => MembershipMessage.From(this);
}
