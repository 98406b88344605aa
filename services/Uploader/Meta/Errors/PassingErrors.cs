namespace Audiences.Uploader.Meta.Errors;

/// <summary>What passes by itself.</summary>
internal static class PassingErrors
{
    private const string Advice = "Nothing to do: the audience is tried again. If it stays so for a day, look at https://metastatus.com.";

    /// <summary>Known by their codes.</summary>
    public static IReadOnlyList<MetaErrorRow> First { get; } =
    [
        // Meta's own word that it passes counts more than a row that calls for people or for splitting.
        Passing("Meta says that it is transient", MetaPages.Handling) with { Transient = true },
        new("Unknown error; Meta answers so to requests that are too large", MetaReaction.SplitBatch, Advice, "https://github.com/facebook/facebook-java-business-sdk/issues/46") { Codes = (1, 1), Subcode = 99, Confirmed = false },
        Passing("Unknown error", MetaPages.Handling) with { Codes = (1, 1) },
        Passing("The service is not available for the moment", MetaPages.Handling) with { Codes = (2, 2) },
        Passing("An audience that was just created is not known everywhere yet", "https://github.com/facebook/facebook-ruby-business-sdk/issues/124") with { Codes = (803, 803), Confirmed = false, Advice = "Nothing to do: the audience is tried again. If it stays so, it was deleted at Meta: unlink the segment and link it again." },
        Passing("Unknown error code", MetaPages.Reference) with { Codes = (5000, 5000), Confirmed = false },
        new("Too much data", MetaReaction.SplitBatch, Advice, MetaPages.Sdk) { Codes = (-3, -3) },
        Passing("An internal error of Meta's", MetaPages.Reference) with { Codes = (int.MinValue, -1) },
    ];

    /// <summary>Known by the HTTP status, or by there being no answer.</summary>
    public static IReadOnlyList<MetaErrorRow> Last { get; } =
    [
        Passing("HTTP 5xx, with a page in place of an answer or with any other code", MetaPages.Handling) with { Statuses = (500, 599), Confirmed = false },
        Passing("HTTP 408", MetaPages.Handling) with { Statuses = (408, 408), Confirmed = false },
        Passing("The connection was cut, or no answer came in time", MetaPages.Handling) with { NoAnswer = true, Confirmed = false },
    ];

    private static MetaErrorRow Passing(string meaning, string source) => new(meaning, MetaReaction.RetrySoon, Advice, source);
}
