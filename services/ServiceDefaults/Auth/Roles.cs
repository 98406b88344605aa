namespace Audiences.ServiceDefaults.Auth;

/// <summary>What a key may do. Each role may do all that those before it may, but for the publisher, who may only publish.</summary>
public static class Roles
{
    /// <summary>Sends membership events, nothing else.</summary>
    public const string Publisher = "publisher";

    /// <summary>Reads everything, changes nothing.</summary>
    public const string Viewer = "viewer";

    /// <summary>Runs the daily work: audiences, mappings, refreshes, dead letters, consent and erasure; publishes too.</summary>
    public const string Operator = "operator";

    /// <summary>Connects and deletes accounts, hands out keys.</summary>
    public const string Admin = "admin";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Publisher, Viewer, Operator, Admin];
}
