namespace Audiences.Gateway.Limits;

/// <summary>The rate limits that an endpoint can name.</summary>
internal static class LimitPolicies
{
    /// <summary>Bodies of events, by key.</summary>
    public const string Events = "events";

    /// <summary>Bodies of links, by key.</summary>
    public const string Links = "links";

    /// <summary>Sign-ins, by address.</summary>
    public const string SignIn = "sign-in";
}
