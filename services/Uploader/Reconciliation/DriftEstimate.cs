using System.Globalization;
using Audiences.Uploader.AtMeta;

namespace Audiences.Uploader.Reconciliation;

/// <summary>
/// Estimates from Meta's counts whether an audience is what was sent. Meta counts matched people, rounds, says 1,000 for
/// fewer, and needs up to a day; so most that can be said is that something is badly off.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/custom-audience (approximate_count_…_bound)
/// </summary>
/// <param name="Verdict">One of <see cref="DriftVerdicts"/>.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="MatchRate">People at Meta for each member sent; null when it says nothing.</param>
internal sealed record DriftEstimate(string Verdict, string Reason, double? MatchRate)
{
    /// <summary>Meta tells nothing smaller.</summary>
    public const long SmallestCount = 1_000;

    /// <summary>How long Meta takes to work a change in, as it says.</summary>
    public static readonly TimeSpan SettlingTime = TimeSpan.FromHours(24);

    // Meta's upper bound lies up to a fifth above its lower one: less than that is no excess.
    private const double Excess = 1.2;

    // Lists of customers match at 30 to 90 per cent as a rule.
    private const double LowestRate = 0.1;

    private const string Honest = "Meta counts matched people, rounded, and takes up to a day; this is an estimate.";

    public static DriftEstimate Of(DriftFacts facts, DateTimeOffset now) => facts.Info switch
    {
        null => Unknown("The audience does not exist at Meta, or the account's user may not see it."),
        { } info when !AtMetaFindings.IsSettled(info) => Unknown($"Meta is at work on the audience, or has restricted it: {info.Operation!.Description} ({info.Operation.Code})."),
        { LowerBound: null } or { UpperBound: null } => Unknown("Meta tells no size of this audience."),
        { LowerBound: { } lower, UpperBound: { } upper } => Weigh(facts, lower, upper, now),
    };

    private static DriftEstimate Weigh(DriftFacts facts, long lower, long upper, DateTimeOffset now)
    {
        if (facts.LastChangeAt is { } changed && now - changed < SettlingTime)
        {
            return Unknown(Text($"The last change was sent at {changed:u}; Meta takes up to a day to count it."));
        }

        var rate = facts.Members < SmallestCount ? (double?)null : (double)upper / facts.Members;
        if (lower > SmallestCount && lower > Excess * facts.Rows)
        {
            return new DriftEstimate(
                DriftVerdicts.TooMany,
                Text($"Meta counts at least {lower} people, but only {facts.Rows} rows were sent. Somebody else fills the audience, it had people before it was linked, or removals did not arrive. A repair in the mode replace leaves our members alone in it. {Honest}"),
                rate);
        }

        if (rate is { } current && (current < LowestRate || (facts.MatchRate is { } usual && current < usual / 2)))
        {
            return new DriftEstimate(
                DriftVerdicts.TooFew,
                Text($"Meta counts {upper} people at most for {facts.Members} members sent ({current:P0}){(facts.MatchRate is { } was ? Text($", before it was {was:P0}") : "")}. Look at the identifiers' quality; if they are good, a repair sends all anew. {Honest}"),
                rate);
        }

        return rate is null && facts.Rows < SmallestCount && lower <= SmallestCount
            ? new DriftEstimate(DriftVerdicts.Consistent, Text($"{facts.Members} members were sent, and Meta says no more than that the audience is small. {Honest}"), null)
            : new DriftEstimate(DriftVerdicts.Consistent, Text($"Meta counts {lower} to {upper} people, {facts.Members} members were sent. {Honest}"), rate);
    }

    private static DriftEstimate Unknown(string reason) => new(DriftVerdicts.Unknown, reason, null);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
