namespace Audiences.Intake;

/// <summary>Which workspace an event may belong to.</summary>
/// <param name="Name">The workspace of events that name none.</param>
/// <param name="IsBound">True: an event that names another is refused (the key decides). False: the event decides.</param>
public readonly record struct WorkspacePolicy(string Name, bool IsBound)
{
    /// <summary>The longest name of a workspace, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>The key belongs to this workspace, and so does every event sent with it.</summary>
    public static WorkspacePolicy Bound(string name) => new(name, true);

    /// <summary>Events may name their workspace; this is the one of those that do not.</summary>
    public static WorkspacePolicy Fallback(string name) => new(name, false);
}
