namespace Audiences.Uploader.CustomAudiences;

/// <summary>
/// Where a customer file comes from, as Meta asks when an audience is created.
/// Source: https://developers.facebook.com/docs/marketing-api/audiences/guides/custom-audiences
/// </summary>
public static class CustomerFileSources
{
    /// <summary>Directly from the customers.</summary>
    public const string User = "USER_PROVIDED_ONLY";

    /// <summary>From partners.</summary>
    public const string Partner = "PARTNER_PROVIDED_ONLY";

    /// <summary>From both.</summary>
    public const string Both = "BOTH_USER_AND_PARTNER_PROVIDED";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [User, Partner, Both];
}
