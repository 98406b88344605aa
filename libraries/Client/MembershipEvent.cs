namespace Audiences.Client;

/// <summary>A user came into a segment, or left it. docs/events.md describes each member.</summary>
public sealed record MembershipEvent
{
    /// <summary>The event's id, 1 to 256 characters; a new one unless you give it. Keep it when you send the event again.</summary>
    public string EventId { get; init; } = Guid.CreateVersion7().ToString();

    /// <summary>True: in the segment since <see cref="OccurredAt"/>. False: out of it.</summary>
    public required bool Qualified { get; init; }

    /// <summary>The segment, 1 to 256 characters.</summary>
    public required string SegmentId { get; init; }

    /// <summary>The user's id, 1 to 256 characters.</summary>
    public required string UserId { get; init; }

    /// <summary>When the membership changed. The newest event of a user and segment counts.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Orders events of the same instant; null for none.</summary>
    public long? Sequence { get; init; }

    /// <summary>What mappings and conditions read, such as email; values are written as JSON. A disqualified event needs none.</summary>
    public IReadOnlyDictionary<string, object?>? Properties { get; init; }

    /// <summary>What the user said about advertising as of <see cref="OccurredAt"/>; null says nothing.</summary>
    public bool? AdvertisingConsent { get; init; }
}
