namespace Audiences.Gateway.Sessions;

/// <summary>
/// A browser that is signed in. Who it is stands in the cookie, encrypted; the row is what lets a session end before its
/// cookie does.
/// </summary>
public sealed class Session
{
    /// <summary>Names the session in its cookie.</summary>
    public Guid Id { get; init; }

    /// <summary>The workspace that it sees.</summary>
    public required string Workspace { get; init; }

    /// <summary>When the person signed in.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Over at this instant, however busy it is.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}
