namespace Audiences.Uploader.CustomAudiences;

/// <summary>The values of <see cref="CustomAudience.Status"/>.</summary>
public static class AudienceStatuses
{
    /// <summary>It is refreshed on schedule.</summary>
    public const string Active = "active";

    /// <summary>Somebody, or an answer of Meta's, stopped it until somebody says to go on; the reason says why.</summary>
    public const string Paused = "paused";

    /// <summary>Its last cycle failed; it is tried again.</summary>
    public const string Failing = "failing";

    /// <summary>It is unlinked.</summary>
    public const string Deleted = "deleted";
}
