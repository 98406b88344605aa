namespace Audiences.Gateway.Keys;

/// <summary>A key that a program calls the API with. The key itself is not kept, only its hash.</summary>
public sealed class ApiKey
{
    /// <summary>Names the key in the API.</summary>
    public Guid Id { get; init; }

    /// <summary>The workspace whose data the key sees.</summary>
    public required string Workspace { get; init; }

    /// <summary>What people call it; it stands in "added by".</summary>
    public required string Name { get; init; }

    /// <summary>One of <see cref="ServiceDefaults.Auth.Roles"/>.</summary>
    public required string Role { get; init; }

    /// <summary>SHA-256 of the key's text: 256 random bits need no slow hash.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The key's first characters, so that people can tell keys apart.</summary>
    public required string Prefix { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The name of the key, or person, that made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>The key is good before this instant; null means until it is revoked.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Since when it is refused.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>When it was last used, to some minutes.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    /// <summary>Whether the key opens anything at this instant.</summary>
    public bool IsGoodAt(DateTimeOffset instant) => RevokedAt is null && (ExpiresAt is null || instant < ExpiresAt);
}
