namespace Audiences.Gateway.Endpoints;

/// <summary>The body of <c>POST /v1/keys</c>.</summary>
public sealed record KeyRequest
{
    /// <summary>What people call the key, 1 to 128 characters.</summary>
    public string? Name { get; init; }

    /// <summary><c>publisher</c>, <c>viewer</c>, <c>operator</c> or <c>admin</c>.</summary>
    public string? Role { get; init; }

    /// <summary>Another workspace than the caller's: only for admins of the workspace <c>default</c>.</summary>
    public string? Workspace { get; init; }

    /// <summary>When the key stops; left out, it is good until it is revoked.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
