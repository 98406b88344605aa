namespace Audiences.SegmentQualifier.Memberships;

/// <summary>A user, whose id means something within a workspace alone.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="UserId">The user's id at the publisher.</param>
public readonly record struct UserOfWorkspace(string Workspace, string UserId);
