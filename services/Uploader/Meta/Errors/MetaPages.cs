namespace Audiences.Uploader.Meta.Errors;

/// <summary>The pages that the rows were read from.</summary>
internal static class MetaPages
{
    public const string Reference = "https://developers.facebook.com/docs/marketing-api/error-reference";
    public const string Handling = "https://developers.facebook.com/docs/graph-api/guides/error-handling";
    public const string Limits = "https://developers.facebook.com/docs/graph-api/overview/rate-limiting";
    public const string MarketingLimits = "https://developers.facebook.com/docs/marketing-api/overview/rate-limiting";
    public const string Users = "https://developers.facebook.com/docs/marketing-api/reference/custom-audience/users";
    public const string SecureRequests = "https://developers.facebook.com/docs/graph-api/guides/secure-requests";
    public const string Versions = "https://developers.facebook.com/docs/graph-api/guides/versioning";
    public const string Sdk = "https://github.com/facebook/facebook-python-business-sdk/blob/main/facebook_business/utils/fberrcodes.py";
    public const string SdkOld = "https://github.com/facebook/facebook-python-business-sdk (facebookads/utils/fberrcodes.py)";
}
