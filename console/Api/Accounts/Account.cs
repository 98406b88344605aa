namespace Audiences.Console.Api.Accounts;

/// <summary>An ad account, as <c>GET /v1/accounts</c> shows it.</summary>
public sealed record Account
{
    /// <summary>The account.</summary>
    public Guid Id { get; init; }

    /// <summary>The name that people gave it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Meta's number, without <c>act_</c>.</summary>
    public string AdAccountId { get; init; } = "";

    /// <summary><c>connected</c>, <c>disconnected</c> or <c>ending</c>.</summary>
    public string Status { get; init; } = "";

    /// <summary>Why, and what to do.</summary>
    public string? StatusReason { get; init; }

    /// <summary>The Graph API version, numeric.</summary>
    public string ApiVersion { get; init; } = "";

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedOn { get; init; }

    /// <summary>Who added it.</summary>
    public string AddedBy { get; init; } = "";

    /// <summary>Audiences that name no account go here.</summary>
    public bool IsDefault { get; init; }

    /// <summary>When the token runs out; null: never, or unknown.</summary>
    public DateTimeOffset? TokenExpiresAt { get; init; }

    /// <summary>By when the person behind the token has to confirm the app; null: never, or unknown.</summary>
    public DateTimeOffset? DataAccessExpiresAt { get; init; }

    /// <summary><c>USER</c>, <c>SYSTEM_USER</c> or <c>PAGE</c>; null: unknown.</summary>
    public string? TokenKind { get; init; }

    /// <summary>When an uploader last took the token.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When it was last checked with Meta.</summary>
    public DateTimeOffset CheckedOn { get; init; }

    /// <summary>Whole days until the access ends by whichever comes first; null: never, or unknown.</summary>
    public int? DaysLeft(DateTimeOffset now) =>
        TokenExpiresAt is null && DataAccessExpiresAt is null
            ? null
            : (int)Math.Floor(((TokenExpiresAt ?? DateTimeOffset.MaxValue) < (DataAccessExpiresAt ?? DateTimeOffset.MaxValue) ? TokenExpiresAt : DataAccessExpiresAt)!.Value.Subtract(now).TotalDays);
}
