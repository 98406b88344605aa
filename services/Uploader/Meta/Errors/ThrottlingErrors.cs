namespace Audiences.Uploader.Meta.Errors;

/// <summary>Too many calls: of the app, the user, or on the ad account. All of it is limited by the hour.</summary>
internal static class ThrottlingErrors
{
    private const string Advice = "Nothing to do: the ad account's audiences go on when Meta allows. If it comes often, ask Meta for Standard access to the Marketing API.";

    public static IReadOnlyList<MetaErrorRow> Rows { get; } =
    [
        Limit("The app's limit of calls is reached", 4, MetaPages.Handling) with { Scope = WaitScope.App },
        Limit("Too many calls from this ad account", 17, MetaPages.MarketingLimits) with { Subcode = 2446079 },
        Limit("The user's limit of calls is reached", 17, MetaPages.Handling),
        Limit("The limit of calls for a page is reached", 32, MetaPages.Limits),
        Limit("The app's limit is reached", 341, MetaPages.Handling) with { Scope = WaitScope.App },
        Limit("Too many calls from this ad account", 613, MetaPages.MarketingLimits) with { Subcode = 1487742 },
        Limit("More than 100 calls a second on this ad account", 613, MetaPages.MarketingLimits) with { Subcode = 5044001, Wait = TimeSpan.FromMinutes(1) },
        Limit("The volume of calls is uneven", 613, MetaPages.Limits) with { Subcode = 1996, Confirmed = false },
        Limit("Calls to this API have exceeded the rate limit", 613, MetaPages.Sdk),
        Limit("Too many calls for custom audiences of this ad account", 80003, MetaPages.Limits),
        Limit("A business use case's limit is reached", 80000, MetaPages.Limits) with { Codes = (80000, 80014) },
        Limit("HTTP 429", 0, MetaPages.Limits) with { Codes = null, Statuses = (429, 429), Confirmed = false },
    ];

    private static MetaErrorRow Limit(string meaning, int code, string source) =>
        new(meaning, MetaReaction.Wait, Advice, source) { Codes = (code, code) };
}
