namespace Audiences.Contracts;

/// <summary>Workspaces keep one client's accounts, segments and audiences apart from another's.</summary>
public static class WorkspaceNames
{
    /// <summary>The workspace of messages and keys that name none.</summary>
    public const string Default = "default";
}
