namespace Audiences.Accounts.Prerequisites;

/// <summary>The ways in which an ad account is connected.</summary>
public static class ConnectionWays
{
    /// <summary>The person signs in at Meta.</summary>
    public const string OAuth = "oauth";

    /// <summary>Somebody brings a token.</summary>
    public const string Token = "token";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [OAuth, Token];
}
