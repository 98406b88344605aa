namespace Audiences.Uploader.Meta.Errors;

/// <summary>The app behind the token is the reason.</summary>
internal static class AppErrors
{
    public static IReadOnlyList<MetaErrorRow> Rows { get; } =
    [
        new("The proof of the app's secret is wrong or missing", MetaReaction.DisconnectAccount, "The app secret in the settings is not that of the app which made the token. Correct Meta__AppSecret, or reconnect with a token of that app.", MetaPages.SecureRequests)
        {
            Codes = (100, 100),
            Says = "appsecret_proof",
        },
        App("The app was deleted", "https://github.com/facebookarchive/php-graph-sdk/issues/770") with { Codes = (190, 190), Says = "application has been deleted", Confirmed = false },
        App("The app's id is not valid", "https://github.com/diowa/icare/issues/5") with { Codes = (101, 101), Confirmed = false },
        App("The app may not call the API", MetaPages.Handling) with { Codes = (200, 200), Says = "API access", Confirmed = false },
        new("The API version is retired", MetaReaction.DisconnectAccount, "Change the account's API version to a newer one.", MetaPages.Versions) { Codes = (2635, 2635) },
    ];

    private static MetaErrorRow App(string meaning, string source) => new(
        meaning, MetaReaction.DisconnectAccount, "The app behind the token was deleted or disabled. Look at it in Meta's app dashboard, then reconnect the account with a token of an app that works.", source);
}
