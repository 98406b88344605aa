using System.Globalization;

namespace Audiences.MetaSandbox;

/// <summary>
/// The refusals, worded as Meta words them.
/// Source: https://developers.facebook.com/docs/marketing-api/error-reference and
/// https://developers.facebook.com/docs/graph-api/guides/error-handling
/// </summary>
internal static class GraphErrors
{
    private const string LimitsPage = "For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.";

    public static GraphFailure InvalidParameter(string name, string problem) =>
        new($"(#100) Param {name} {problem}", 100);

    public static GraphFailure MissingParameter(string name) =>
        new($"(#100) The parameter {name} is required", 100);

    public static GraphFailure NoSuchField(string field, string node) =>
        new($"(#100) Tried accessing nonexisting field ({field}) on node type ({node})", 100);

    public static GraphFailure NoSuchObject(string method, string id) => new(
        $"Unsupported {method.ToLowerInvariant()} request. Object with ID '{id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api",
        100)
    { Subcode = 33, Type = "GraphMethodException" };

    public static GraphFailure UnknownPath(string path) => new($"Unknown path components: {path}", 2500);

    public static GraphFailure RetiredVersion(string latest) =>
        new($"(#2635) You are calling a deprecated version of the Ads API. Please update to the latest version: v{latest}.", 2635);

    public static GraphFailure NoToken(bool aboutMe) => aboutMe
        ? new("An active access token must be used to query information about the current user.", 2500)
        : new("An access token is required to request this resource.", 104);

    public static GraphFailure BadToken() =>
        new("Invalid OAuth access token - Cannot parse access token", 190) { Status = 401 };

    public static GraphFailure ExpiredToken(DateTimeOffset expiredAt, DateTimeOffset now) => new(
        $"Error validating access token: Session has expired on {Said(expiredAt)}. The current time is {Said(now)}.", 190)
    { Status = 401, Subcode = 463 };

    public static GraphFailure RevokedToken(int subcode, string appId) => new(
        "Error validating access token: " + subcode switch
        {
            458 => $"The user has not authorized application {appId}.",
            460 => "The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.",
            _ => "This may be because the user logged out or may be due to a system error.",
        },
        190)
    { Status = 401, Subcode = subcode };

    public static GraphFailure WrongSecretProof() =>
        new("Invalid appsecret_proof provided in the API argument", 100) { Type = "GraphMethodException" };

    public static GraphFailure NoSecretProof() =>
        new("API calls from the server require an appsecret_proof argument", 100) { Type = "GraphMethodException" };

    public static GraphFailure NoManagementScope() =>
        new("(#294) Managing advertisements requires an access token with the extended permission for ads_management", 294) { Status = 403 };

    public static GraphFailure NoReadScope() =>
        new("(#200) Ad account owner has NOT grant ads_management or ads_read permission", 200) { Status = 403 };

    public static GraphFailure NoTask() => new("(#200) Permissions error", 200) { Status = 403 };

    public static GraphFailure TermsNotAccepted(string accountId) => new("Permissions error", 200)
    {
        Status = 403,
        Subcode = 1870034,
        UserTitle = "Custom Audience Terms Not Accepted",
        UserMessage = $"You'll need to agree to the Custom Audience terms before you can create or edit an audience or an ad set. Go to https://business.facebook.com/ads/manage/customaudiences/tos/?act={accountId} to accept the terms.",
    };

    public static GraphFailure AccountDisabled() => new("Permissions error", 200)
    {
        Status = 403,
        UserTitle = "Ad Account Is Disabled",
        UserMessage = "The ad account has been disabled or closed, so its audiences can't be changed.",
    };

    public static GraphFailure TooManyAudiences(int limit) => new("(#2654) Failed to create custom audience", 2654)
    {
        UserTitle = "Too Many Custom Audiences",
        UserMessage = $"An ad account can have at most {limit} custom audiences. Delete some before you create more.",
    };

    public static GraphFailure OtherDataSource(string has, string sent) => new(
        $"(#2650) Failed to update the custom audience: This audience was created from data source FILE_IMPORTED.{has}, which does not support data source FILE_IMPORTED.{sent}.", 2650);

    public static GraphFailure UploadBlocked() => new("Invalid parameter", 100)
    {
        Subcode = 1713230,
        UserTitle = "Audience Upload Blocked",
        UserMessage = "Before updating user memberships, you must resolve integrity restrictions on this Data File Custom Audience. Go to Audience Manager to appeal the restrictions or create a new audience with updated data",
    };

    public static GraphFailure ReplaceInProgress() => new("(#2650) Failed to update the custom audience", 2650)
    {
        Subcode = 1870145,
        UserTitle = "Audience Update In Progress",
        UserMessage = "The audience is being replaced. Wait until the session that replaces it has ended.",
    };

    public static GraphFailure ReplaceNotBegun() => new("(#2650) Failed to update the custom audience", 2650)
    {
        Subcode = 1870147,
        UserTitle = "Incorrect Batch Number",
        UserMessage = "The first batch of this replace session (batch_seq = 1) was not detected.",
    };

    public static GraphFailure ReplaceTimedOut() => new("(#2650) Failed to update the custom audience", 2650)
    {
        Subcode = 1870158,
        UserTitle = "Session Timed Out",
        UserMessage = "The replace session is over: its last batch came, or it began more than 90 minutes ago. The batches before count.",
    };

    public static GraphFailure TooManyCalls(int minutes) => new(
        $"(#80003) There have been too many calls to this ad-account. Wait a bit and try again. {LimitsPage}", 80003)
    { Subcode = 2446079, MinutesToWait = minutes };

    private static string Said(DateTimeOffset time) =>
        time.UtcDateTime.ToString("dddd, dd-MMM-yy HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
