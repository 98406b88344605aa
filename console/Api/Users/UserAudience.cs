namespace Audiences.Console.Api.Users;

/// <summary>A user in one audience.</summary>
/// <param name="AudienceId">The audience.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status"><c>active</c>, <c>paused</c> or <c>failing</c>.</param>
/// <param name="SegmentId">The segment that feeds it.</param>
/// <param name="Member">Why the user is in it, or not.</param>
public sealed record UserAudience(Guid AudienceId, string Name, string Status, string SegmentId, Member Member);
