namespace Audiences.Console.Api.Users;

/// <summary>A segment that the user is in, or was.</summary>
/// <param name="SegmentId">The segment.</param>
/// <param name="Qualified">In it.</param>
/// <param name="Since">When the newest event that says so occurred.</param>
/// <param name="EventId">The publisher's id of it.</param>
public sealed record UserSegment(string SegmentId, bool Qualified, DateTimeOffset Since, string EventId);
