namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>A member whose identifiers are not sent, though the user ought to be in the audience.</summary>
/// <param name="UserId">The user.</param>
/// <param name="EventId">The event that brought the identifiers.</param>
/// <param name="Refused">invalid: Meta called a row of theirs invalid; unidentified: none of them identifies a person alone.</param>
public sealed record RefusedMemberAnswer(string UserId, string EventId, string Refused);
