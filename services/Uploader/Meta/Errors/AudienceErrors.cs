namespace Audiences.Uploader.Meta.Errors;

/// <summary>The audience at Meta is the reason: it is missing, restricted, being updated, too small, or of another kind.</summary>
internal static class AudienceErrors
{
    private const string Gone = "The audience was deleted at Meta. Unlink the segment and link it again.";
    private const string Foreign = "Share the audience with this ad account in Audience Manager, then resume it; or unlink the segment and link it again.";

    public static IReadOnlyList<MetaErrorRow> Rows { get; } =
    [
        new("The audience does not exist, or the account's user may not see it", MetaReaction.PauseAudience, "If it was deleted, unlink the segment and link it again. Else add the person or system user to the ad account in Business settings, then resume the audience.", MetaPages.Reference) { Codes = (100, 100), Subcode = 33 },
        new("Meta has restricted the audience", MetaReaction.PauseAudience, "Appeal in Audience Manager or link a new audience, then resume it.", MetaPages.Users) { Subcode = 1713230 },
        new("The audience is not shared with the ad account", MetaReaction.PauseAudience, Foreign, MetaPages.SdkOld) { Subcode = 1487301 },
        new("The audience is not shared with the ad account", MetaReaction.PauseAudience, Foreign, MetaPages.SdkOld) { Codes = (1487301, 1487301), Confirmed = false },
        new("The audience was deleted", MetaReaction.PauseAudience, Gone, MetaPages.Reference) { Subcode = 1487366, Confirmed = false },
        new("The audience was deleted", MetaReaction.PauseAudience, Gone, MetaPages.Reference) { Codes = (1487366, 1487366), Confirmed = false },
        new("Removals would leave the audience too small", MetaReaction.AddFirst, "Meta refuses removals while the audience is so small. Members that are due are added first; if it stays so, delete the audience: DELETE with deleteAtMeta=true.", MetaPages.Reference) { Subcode = 1870047 },
        new("The audience is being updated", MetaReaction.Wait, "Nothing to do: the audience goes on when Meta is done with the update.", "https://developers.facebook.com/docs/marketing-api/reference/custom-audience/usersreplace")
        {
            Codes = (2650, 2650),
            Subcode = 1870145,
            Scope = WaitScope.Audience,
            Wait = TimeSpan.FromMinutes(5),
            Confirmed = false,
        },
        new("The audience was first filled from another kind of source", MetaReaction.PauseAudience, "It takes single keys only, and can't be changed. Unlink the segment and link a new audience.", "https://github.com/facebook/facebook-python-business-sdk/issues/433") { Codes = (2650, 2650), Says = "does not support data source" },
        new("The audience could not be updated", MetaReaction.GiveUpWithFinding, "It may be in the middle of an update. If it stays so, link a new audience.", MetaPages.Sdk) { Codes = (2650, 2650) },
        new("The app's user has no right to write to the ad account", MetaReaction.DisconnectAccount, "Give the person or system user the task of managing campaigns on the ad account, then reconnect the account.", MetaPages.Reference) { Codes = (2654, 2654), Subcode = 1713092 },
        new("The audience could not be created", MetaReaction.GiveUpWithFinding, "An ad account can have 500 custom audiences. Delete some in Audience Manager.", MetaPages.Reference) { Codes = (2654, 2654) },
    ];
}
