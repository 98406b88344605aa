namespace Audiences.Standalone.Client;

/// <summary>A member whose identifiers are not sent, and why: invalid or unidentified.</summary>
internal sealed record RefusedMember(string UserId, string EventId, string Refused);
