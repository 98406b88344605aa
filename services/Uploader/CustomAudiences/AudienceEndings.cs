namespace Audiences.Uploader.CustomAudiences;

/// <summary>What happens to the audience at Meta after it is unlinked.</summary>
public static class AudienceEndings
{
    /// <summary>It stays as it is; only our rows go.</summary>
    public const string Leave = "leave";

    /// <summary>Everybody whom we sent is removed, the audience stays.</summary>
    public const string Empty = "empty";

    /// <summary>The audience itself is deleted at Meta.</summary>
    public const string Delete = "delete";
}
