namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>A user in one audience.</summary>
/// <param name="AudienceId">The audience.</param>
/// <param name="Name">Its name.</param>
/// <param name="Status">active, paused or failing.</param>
/// <param name="AccountId">The account that it is sent with.</param>
/// <param name="CustomAudienceId">Meta's number; absent until it is created there.</param>
/// <param name="SegmentId">The segment that feeds it.</param>
/// <param name="Member">Why the user is in it, or not.</param>
public sealed record UserAudienceAnswer(Guid AudienceId, string Name, string Status, Guid AccountId, string? CustomAudienceId, string SegmentId, MemberAnswer Member);
