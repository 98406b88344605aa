namespace Audiences.Standalone.Client;

/// <summary>Members whose identifiers are not sent.</summary>
internal sealed record RefusedMemberPage(IReadOnlyList<RefusedMember> Items, string? Next);
