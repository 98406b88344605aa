namespace Audiences.SegmentQualifier.Users;

/// <summary>A segment that the user is in, or was.</summary>
/// <param name="SegmentId">The segment.</param>
/// <param name="Qualified">In it?</param>
/// <param name="Since">When the newest event that says so occurred, in UTC.</param>
/// <param name="Sequence">The publisher's number of it.</param>
/// <param name="EventId">The publisher's id of it.</param>
public sealed record UserSegment(string SegmentId, bool Qualified, DateTimeOffset Since, long? Sequence, string EventId);
