namespace Audiences.Uploader.AtMeta;

/// <summary>What people should know about an audience at Meta.</summary>
internal static class AtMetaFindings
{
    private const int Normal = 200;
    private const int TooSmall = 300;
    private const int Flagged = 471;

    /// <summary>The finding, and whether the audience stops until somebody has done something; null when all is well.</summary>
    public static (string Text, bool Stops)? Of(AudienceInfo? info) => info switch
    {
        null => ("The audience does not exist at Meta any more, or the account's user may not see it. Give the user access and resume it, or unlink the segment and link it again.", true),
        { Operation.Code: Flagged } => ("Meta has restricted this audience: it can't be used in new campaigns and takes no changes. Appeal in Audience Manager or link a new audience, then resume it.", true),
        { Operation: { Code: >= 400 } operation } => ($"Meta says: {operation.Description ?? "status"} ({operation.Code}). Look at the audience in Audience Manager.", false),
        { Delivery: { Code: >= 400 } delivery } => ($"The audience can't be used in ads. Meta says: {delivery.Description ?? "status"} ({delivery.Code}). Look at it in Audience Manager.", false),
        { Delivery.Code: TooSmall } => ("The audience is too small for ads: Meta needs 100 matched people at least. After the first upload this may take a day.", false),
        _ => null,
    };

    /// <summary>Is a finding what every new audience has at first?</summary>
    public static bool IsUsual(AudienceInfo? info) => info is { Delivery.Code: TooSmall, Operation: null or { Code: < 400 } };

    /// <summary>May the counts be believed?</summary>
    public static bool IsSettled(AudienceInfo info) => info.Operation is null or { Code: Normal };
}
