using Audiences.SegmentQualifier.Memberships;

namespace Audiences.SegmentQualifier.Qualification;

/// <summary>A membership that the store holds, with the event that it stems from.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="Received">The event.</param>
public readonly record struct CurrentMembership(Membership Membership, ReceivedEvent Received);
