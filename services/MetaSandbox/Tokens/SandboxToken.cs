namespace Audiences.MetaSandbox;

/// <summary>An access token that the sandbox accepts.</summary>
public sealed record SandboxToken
{
    /// <summary>All permissions that the calls here ask for.</summary>
    public static IReadOnlyList<string> AllScopes { get; } = ["ads_management", "ads_read", "business_management", "public_profile"];

    /// <summary>The token itself.</summary>
    public required string Token { get; init; }

    /// <summary><c>SYSTEM_USER</c>, <c>USER</c>, <c>PAGE</c> or <c>APP</c>.</summary>
    public string Kind { get; init; } = "SYSTEM_USER";

    /// <summary>The app it was issued for; null: the sandbox's own.</summary>
    public string? AppId { get; init; }

    /// <summary>The id of the person or system user it speaks for.</summary>
    public string PersonId { get; init; } = SandboxSeeds.SystemUserId;

    /// <summary>That person's name.</summary>
    public string PersonName { get; init; } = "Sandbox system user";

    /// <summary>Permissions granted.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = AllScopes;

    /// <summary>Permissions that the person declined at the login.</summary>
    public IReadOnlyList<string> DeclinedScopes { get; init; } = [];

    /// <summary>When it was issued.</summary>
    public DateTimeOffset IssuedAt { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>When it expires; null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Null while it is good; else the error subcode that it fails with (458, 460, 467, ...).</summary>
    public int? RevokedWith { get; init; }
}
