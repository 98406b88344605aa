using Audiences.Gateway.Keys;

namespace Audiences.Gateway.Endpoints;

/// <summary>A key as the API shows it.</summary>
public record KeyAnswer
{
    /// <summary>Names the key in the API.</summary>
    public required Guid Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>What it may do.</summary>
    public required string Role { get; init; }

    /// <summary>What it sees.</summary>
    public required string Workspace { get; init; }

    /// <summary>The key's first characters.</summary>
    public required string Prefix { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When it stops.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Since when it is refused.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>When it was last used, to five minutes.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    internal static KeyAnswer Of(ApiKey key) => new()
    {
        Id = key.Id,
        Name = key.Name,
        Role = key.Role,
        Workspace = key.Workspace,
        Prefix = key.Prefix,
        CreatedAt = key.CreatedAt,
        CreatedBy = key.CreatedBy,
        ExpiresAt = key.ExpiresAt,
        RevokedAt = key.RevokedAt,
        LastUsedAt = key.LastUsedAt,
    };
}
