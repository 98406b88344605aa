namespace Audiences.Uploader.Meta.Errors;

/// <summary>The Custom Audience terms are not accepted.</summary>
internal static class TermsErrors
{
    public static IReadOnlyList<MetaErrorRow> Rows { get; } =
    [
        Terms(MetaPages.Reference) with { Subcode = 1870034 },
        Terms(MetaPages.Reference) with { Codes = (1870034, 1870034), Confirmed = false },
        Terms("https://github.com/facebook/facebook-php-business-sdk/issues/43") with { Codes = (2655, 2655) },
        Terms("https://developers.facebook.com/docs/marketing-api/reference/custom-audience") with { Codes = (2663, 2663), Confirmed = false },
    ];

    private static MetaErrorRow Terms(string source) => new(
        "The Custom Audience terms are not accepted",
        MetaReaction.DisconnectAccount,
        "Accept the terms for this ad account at https://business.facebook.com/ads/manage/customaudiences/tos/ and reconnect the account.",
        source);
}
