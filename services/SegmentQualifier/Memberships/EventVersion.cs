using System.Text;
using Audiences.Contracts.Membership;
using Audiences.Intake;

namespace Audiences.SegmentQualifier.Memberships;

/// <summary>Which event a membership stems from, in the form that the store compares.</summary>
/// <param name="OccurredAt">UTC ticks.</param>
/// <param name="Sequence">The publisher's number; <see cref="NoSequence"/> is older than any.</param>
/// <param name="EventId">Compared by the bytes of its UTF-8.</param>
public readonly record struct EventVersion(long OccurredAt, long Sequence, string EventId) : IComparable<EventVersion>
{
    /// <summary>Stands for an event without a sequence number.</summary>
    public const long NoSequence = long.MinValue;

    /// <summary>The version that an event gives a membership.</summary>
    public static EventVersion Of(MembershipEvent e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return new(e.OccurredAt.UtcTicks, e.Sequence ?? NoSequence, e.EventId);
    }

    /// <summary>The version as the bus carries it.</summary>
    public MembershipVersion ToContract() => new()
    {
        OccurredAt = new DateTimeOffset(OccurredAt, TimeSpan.Zero),
        Sequence = Sequence == NoSequence ? null : Sequence,
        EventId = EventId,
    };

    /// <inheritdoc />
    public int CompareTo(EventVersion other)
    {
        var order = OccurredAt.CompareTo(other.OccurredAt);
        order = order != 0 ? order : Sequence.CompareTo(other.Sequence);
        return order != 0 || EventId == other.EventId ? order : CompareBytes(EventId, other.EventId);
    }

    public static bool operator <(EventVersion left, EventVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(EventVersion left, EventVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(EventVersion left, EventVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EventVersion left, EventVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Ordinal comparison of UTF-16 differs from that of UTF-8 above U+FFFF, and the databases compare UTF-8.</summary>
    private static int CompareBytes(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));
}
