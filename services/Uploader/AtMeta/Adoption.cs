namespace Audiences.Uploader.AtMeta;

/// <summary>Which audiences of an ad account can be adopted. What is refused here would fail in every cycle else.</summary>
internal static class Adoption
{
    private const int Flagged = 471;

    /// <summary>What stands in the way, and what to do; null when nothing does.</summary>
    public static string? Obstacle(AudienceInfo info, string adAccountId) => info switch
    {
        { AdAccountId: { } owner } when owner != adAccountId =>
            "The audience belongs to another ad account and is shared with this one at most: only its owner may change it. Link it with its owner's account.",
        { Subtype: { } subtype } when subtype != "CUSTOM" =>
            $"The audience is of the kind {subtype}: Meta fills it by itself. Take one that was made from a customer list.",
        { CanEdit: false } =>
            "The account's user may look at the audience, but not change it. Give the user the right to edit it, or link it with another account.",
        { Operation.Code: Flagged } =>
            "Meta has restricted this audience and takes no changes to it. Appeal in Audience Manager, or have a new one created.",
        { DataSource: "HASHES_OR_USER_IDS" } =>
            "The audience was first filled with a single kind of identifier, and Meta takes no other form for it. Have a new one created: leave customAudienceId out.",
        _ => null,
    };

    /// <summary>Meta settles for good whether an audience takes values; what the link says has to fit. Null when it does.</summary>
    public static string? ValueObstacle(AudienceInfo info, bool valueBased) => (valueBased, info.IsValueBased) switch
    {
        (true, not true) => "The audience is not value-based at Meta, and can't become so. Leave valueBased out, or leave customAudienceId out to have a new one created.",
        (false, true) => "The audience is value-based at Meta: its rows have a value each. Link it with \"valueBased\": true.",
        _ => null,
    };
}
