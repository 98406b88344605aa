using Audiences.MetaGraph;

namespace Audiences.Accounts.Checks;

/// <summary>
/// Turns Meta's error codes into what a marketer can act on.
/// Sources: https://developers.facebook.com/docs/graph-api/guides/error-handling,
/// https://developers.facebook.com/docs/marketing-api/error-reference
/// </summary>
internal static class MetaRefusal
{
    /// <summary>Where system users and their tokens are made.</summary>
    public static Uri SystemUsers { get; } = new("https://business.facebook.com/settings/system-users");

    /// <summary>Where Meta explains blocked accounts.</summary>
    public static Uri AccountQuality { get; } = new("https://business.facebook.com/accountquality");

    /// <summary>The page on which the terms of an ad account are accepted.</summary>
    public static Uri Terms(string adAccountId) => new("https://business.facebook.com/ads/manage/customaudiences/tos/?act=" + adAccountId);

    /// <summary>A finding for a refused call.</summary>
    public static Finding Explain(string check, GraphError error, string adAccountId)
    {
        if (GivesNoVerdict(error))
        {
            return Unreachable(check, "Meta is busy or asks to wait. Try again in a few minutes.");
        }

        return (error.Code, error.Subcode) switch
        {
            (190, _) => Token(error.Subcode),
            (2650 or 2655 or 2663, _) or (_, 1870034) => new Finding(CheckNames.Terms, false, "The Custom Audience terms are not accepted for this ad account. Open the link and accept them.", Terms(adAccountId)),
            (100, 33) or (803, _) => new Finding(check, false, $"Meta knows no ad account {adAccountId}, or the token has no access to it. Check the number, and in Business settings give the person or system user access to the ad account.", SystemUsers),
            (3 or 10 or 200 or 294 or (>= 201 and <= 299), _) => new Finding(check, false, "The token lacks a permission for this ad account. Make a token with ads_management, and give its person or system user access to the ad account.", SystemUsers),
            (368, _) => new Finding(check, false, "Meta has blocked this for breaking a policy. Open the link to see why and to ask for a review.", AccountQuality),
            (2635, _) => new Finding(CheckNames.ApiVersion, false, $"Meta has retired this API version. Change to {ApiVersions.Newest}.", ApiVersions.Schedule),
            _ => new Finding(check, false, $"Meta refused the call (code {error.Code}, trace {error.TraceId ?? "none"}). Check the ad account in Ads Manager; Meta's support can look the trace up."),
        };
    }

    /// <summary>A finding for a token that Meta does not accept.</summary>
    public static Finding Token(int? subcode) => new(CheckNames.Token, false, subcode switch
    {
        463 => "The access token has expired. Reconnect with a new one; a system user's token can be made so that it never expires.",
        460 => "The access token ended because the person's password was changed. Reconnect with a new one.",
        458 => "The person has removed the app, and the access token with it. Reconnect with a new one.",
        459 or 464 => "Meta wants the person behind the access token to log in to Facebook and confirm the account. Then try again.",
        _ => "Meta does not accept the access token: it was revoked, or it is not a token. Reconnect with a new one.",
    }, SystemUsers);

    /// <summary>A finding for a call that brought no verdict.</summary>
    public static Finding Unreachable(string check, string message) => new(check, false, message) { Inconclusive = true };

    private static bool GivesNoVerdict(GraphError error) =>
        error.IsTransient || error.Code is 0 or 1 or 2 or 4 or 17 or 32 or 341 or 613 or (>= 80000 and <= 80014);
}
