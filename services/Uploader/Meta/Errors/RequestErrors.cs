namespace Audiences.Uploader.Meta.Errors;

/// <summary>What was sent is the reason: one of its rows, or their number.</summary>
internal static class RequestErrors
{
    private const string Smaller = "Nothing to do: the members go in smaller requests.";

    public static IReadOnlyList<MetaErrorRow> Rows { get; } =
    [
        new("A parameter is invalid: a row is not as Meta wants it", MetaReaction.DropRows, "The member concerned is set aside and listed under refused members; correct the value at its source. If Meta refuses every row alike, the cycle ends and nobody is set aside.", MetaPages.Handling) { Codes = (100, 100) },
        new("Too many parameters in the request", MetaReaction.SplitBatch, Smaller, MetaPages.Users) { Codes = (105, 105) },
        new("HTTP 413: the request is too large", MetaReaction.SplitBatch, Smaller, MetaPages.Users) { Statuses = (413, 413), Confirmed = false },
    ];
}
