namespace Audiences.Uploader.Meta.Errors;

/// <summary>Meta no longer accepts the access token.</summary>
internal static class TokenErrors
{
    private const string Reconnect = "Reconnect the account with a new token.";
    private const string LogIn = "The person behind the token must log in to https://www.facebook.com and confirm the account; then reconnect it.";

    public static IReadOnlyList<MetaErrorRow> Rows { get; } =
    [
        Token("The person has removed the app", 458, Reconnect),
        Token("The person has to confirm the account at Facebook", 459, LogIn),
        Token("The person's password was changed", 460, Reconnect),
        Token("The token has expired", 463, "Reconnect the account; a system user's token can be made so that it never expires."),
        Token("The person's account is not confirmed", 464, LogIn),
        Token("The token is invalid", 467, Reconnect),
        Token("The person has no role on the page or business any more", 492, "Give the person access in Business settings, then reconnect the account."),
        Token("The token is not valid", null, Reconnect),
        Token("The session is over", null, Reconnect) with { Codes = (102, 102) },
        Token("The signature is wrong, or a token is missing", null, Reconnect) with { Codes = (104, 104), Source = MetaPages.Reference },
        Token("The token has expired", null, Reconnect) with { Codes = (463, 463), Confirmed = false },
        Token("The token is invalid", null, Reconnect) with { Codes = (467, 467), Confirmed = false },
    ];

    private static MetaErrorRow Token(string meaning, int? subcode, string advice) =>
        new(meaning, MetaReaction.DisconnectAccount, "Meta no longer accepts the access token. " + advice, MetaPages.Handling) { Codes = (190, 190), Subcode = subcode };
}
