namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>The newest event about a user.</summary>
/// <param name="EventId">Its id.</param>
/// <param name="OccurredAt">When the change happened, in UTC.</param>
/// <param name="Sequence">The publisher's number.</param>
/// <param name="Qualified">In the segment and meeting the conditions?</param>
/// <param name="Reason">segment, conditions, resync or retention, when not.</param>
public sealed record MemberEventAnswer(string EventId, DateTimeOffset OccurredAt, long? Sequence, bool Qualified, string? Reason);
