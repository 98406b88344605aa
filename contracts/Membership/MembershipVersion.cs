namespace Audiences.Contracts.Membership;

/// <summary>
/// Which event a membership stems from. Later wins: first <see cref="OccurredAt"/>, then <see cref="Sequence"/> (none
/// is older than any), then <see cref="EventId"/> by the bytes of its UTF-8.
/// </summary>
public sealed record MembershipVersion
{
    /// <summary>When the change happened, in UTC, to 100 nanoseconds.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The publisher's sequence number, if it gave one.</summary>
    public long? Sequence { get; init; }

    /// <summary>The publisher's id of the event.</summary>
    public required string EventId { get; init; }
}
