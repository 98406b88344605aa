namespace Audiences.Gateway.Sessions;

/// <summary>How a caller showed who it is.</summary>
public static class SignInMethods
{
    /// <summary>A key with each call.</summary>
    public const string Key = "key";

    /// <summary>A key that was exchanged for a session.</summary>
    public const string KeySession = "keySession";

    /// <summary>At the identity provider.</summary>
    public const string OpenIdConnect = "openIdConnect";

    /// <summary>With the link that the server printed for the person who started it.</summary>
    public const string Link = "link";
}
