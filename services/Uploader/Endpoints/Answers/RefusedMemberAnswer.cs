namespace Audiences.Uploader.Endpoints.Answers;

/// <summary>A member whose identifiers are not sent, though the user ought to be in the audience.</summary>
/// <param name="UserId">The user.</param>
/// <param name="EventId">The event that brought the identifiers.</param>
/// <param name="Refused">invalid: Meta called a row of theirs invalid; unidentified: none of them identifies a person alone.</param>
/// <param name="Code">Meta's error code, where it refused the request because of this member.</param>
/// <param name="Subcode">Meta's error subcode.</param>
/// <param name="MetaSays">Meta's words, without anything that was sent.</param>
public sealed record RefusedMemberAnswer(string UserId, string EventId, string Refused, int? Code = null, int? Subcode = null, string? MetaSays = null);
