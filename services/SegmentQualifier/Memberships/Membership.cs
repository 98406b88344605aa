namespace Audiences.SegmentQualifier.Memberships;

/// <summary>Is a user in a segment, and since which event?</summary>
/// <param name="SegmentId">The segment.</param>
/// <param name="UserId">The user's id at the publisher.</param>
/// <param name="Version">The event that says so.</param>
/// <param name="Qualified">In the segment, or out of it.</param>
public sealed record Membership(string SegmentId, string UserId, EventVersion Version, bool Qualified)
{
    /// <summary>
    /// Does this one replace the other? Two events of the same version that contradict each other are a publisher's
    /// mistake: out of the segment wins, so that the end does not depend on the order.
    /// </summary>
    public bool Replaces(Membership other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var order = Version.CompareTo(other.Version);
        return order > 0 || (order == 0 && !Qualified && other.Qualified);
    }
}
