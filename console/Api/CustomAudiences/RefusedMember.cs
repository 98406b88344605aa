namespace Audiences.Console.Api.CustomAudiences;

/// <summary>A member whose identifiers are not sent.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Refused"><c>invalid</c> or <c>unidentified</c>.</param>
/// <param name="Code">Meta's error code.</param>
/// <param name="MetaSays">Meta's words.</param>
public sealed record RefusedMember(string UserId, string Refused, int? Code, string? MetaSays);
