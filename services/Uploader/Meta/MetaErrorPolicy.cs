using System.Net;
using Audiences.MetaGraph;

namespace Audiences.Uploader.Meta;

/// <summary>
/// The one table from Meta's errors to what to do.
/// Sources: https://developers.facebook.com/docs/marketing-api/error-reference,
/// https://developers.facebook.com/docs/graph-api/guides/error-handling,
/// https://developers.facebook.com/docs/graph-api/overview/rate-limiting
/// </summary>
public static class MetaErrorPolicy
{
    private const string Terms = "The Custom Audience terms are not accepted for this ad account. Accept them at https://business.facebook.com/ads/manage/customaudiences/tos/ and reconnect the account.";
    private const string Token = "Meta no longer accepts the access token. Reconnect the account.";
    private const string Permission = "The token lacks a permission, or its user has no access to the ad account. Grant ads_management and the ad account, then reconnect.";
    private const string Busy = "Meta had a passing problem. Nothing to do: the audience is tried again.";
    private const string Limit = "Meta limits the calls of this ad account for a while. Nothing to do: the audience goes on when the limit is over.";
    private const string Missing = "The audience does not exist at Meta any more, or the account's user may not see it. Give the user access, or unlink the segment and link it again.";
    private const string Flagged = "Meta has restricted this audience. Appeal in Audience Manager or link a new audience, then resume it.";

    private static readonly TimeSpan DefaultWait = TimeSpan.FromMinutes(15);

    // First match wins; a null subcode stands for any.
    private static readonly (int From, int To, int? Subcode, MetaReaction Reaction, string Advice)[] Table =
    [
        (1, 1, 99, MetaReaction.SplitBatch, "Meta found the request too large."),
        (1, 2, null, MetaReaction.RetrySoon, Busy),
        (4, 4, null, MetaReaction.Wait, Limit),
        (17, 17, null, MetaReaction.Wait, Limit),
        (32, 32, null, MetaReaction.Wait, Limit),
        (341, 341, null, MetaReaction.Wait, Limit),
        (613, 613, null, MetaReaction.Wait, Limit),
        (80000, 80014, null, MetaReaction.Wait, Limit),
        (100, 100, 33, MetaReaction.PauseAudience, Missing),
        (100, 100, 1713230, MetaReaction.PauseAudience, Flagged),
        (100, 100, 1870034, MetaReaction.DisconnectAccount, Terms),
        (100, 100, 1487301, MetaReaction.PauseAudience, Missing),
        (100, 100, 1487366, MetaReaction.PauseAudience, Missing),
        (100, 100, null, MetaReaction.SplitBatch, "Meta refuses one of the rows."),
        (105, 105, null, MetaReaction.SplitBatch, "Meta found too many parameters in the request."),
        (102, 102, null, MetaReaction.DisconnectAccount, Token),
        (190, 190, null, MetaReaction.DisconnectAccount, Token),
        (463, 463, null, MetaReaction.DisconnectAccount, Token),
        (467, 467, null, MetaReaction.DisconnectAccount, Token),
        (2655, 2655, null, MetaReaction.DisconnectAccount, Terms),
        (2663, 2663, null, MetaReaction.DisconnectAccount, Terms),
        (1870034, 1870034, null, MetaReaction.DisconnectAccount, Terms),
        (3, 3, null, MetaReaction.DisconnectAccount, Permission),
        (10, 10, null, MetaReaction.DisconnectAccount, Permission),
        (200, 299, null, MetaReaction.DisconnectAccount, Permission),
        (368, 368, null, MetaReaction.PauseAudience, "Meta blocks this action because of its policies. Look at Account Quality in Meta Business Suite, then resume the audience."),
        (1487301, 1487301, null, MetaReaction.PauseAudience, Missing),
        (1487366, 1487366, null, MetaReaction.PauseAudience, Missing),
        (2650, 2650, null, MetaReaction.GiveUpWithFinding, "Meta could not update the audience: it is being updated, or it was first filled from another kind of source. If it stays so, link a new audience."),
    ];

    /// <summary>What to do about a failed call; throws nothing.</summary>
    public static MetaVerdict Judge(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return failure is GraphException refused
            ? Judge(refused)
            : new MetaVerdict(MetaReaction.RetrySoon, "Meta could not be reached. Nothing to do: the audience is tried again.");
    }

    private static MetaVerdict Judge(GraphException refused)
    {
        var (error, usage) = (refused.Error, refused.Usage);
        foreach (var row in Table)
        {
            if (error.Code >= row.From && error.Code <= row.To && (row.Subcode is null || row.Subcode == error.Subcode))
            {
                // Meta's own word that it passes counts more than a row that calls for people or for splitting.
                var reaction = error.IsTransient && row.Reaction != MetaReaction.Wait ? MetaReaction.RetrySoon : row.Reaction;
                return new MetaVerdict(reaction, row.Advice, error.Code, error.Subcode, reaction == MetaReaction.Wait ? usage.RegainAccessAfter ?? DefaultWait : null);
            }
        }

        int? code = error.Code == 0 ? null : error.Code;
        if (refused.Status == HttpStatusCode.RequestEntityTooLarge)
        {
            return new MetaVerdict(MetaReaction.SplitBatch, "Meta found the request too large.", code, error.Subcode);
        }

        if (refused.Status == HttpStatusCode.TooManyRequests)
        {
            return new MetaVerdict(MetaReaction.Wait, Limit, code, error.Subcode, usage.RegainAccessAfter ?? DefaultWait);
        }

        return error.IsTransient || (int)refused.Status >= 500
            ? new MetaVerdict(MetaReaction.RetrySoon, Busy, code, error.Subcode)
            : new MetaVerdict(
                MetaReaction.GiveUpWithFinding,
                $"Meta refused the request (HTTP {(int)refused.Status}, code {error.Code}). The code's meaning is in Meta's error reference; the audience is tried again.",
                code,
                error.Subcode);
    }
}
