namespace Audiences.Contracts.Accounts;

/// <summary>
/// The values of <see cref="AccessTokenExpiring.Ends"/>.
/// Source: https://developers.facebook.com/docs/graph-api/reference/debug_token
/// </summary>
public static class AccessEnds
{
    /// <summary>The token itself runs out (<c>expires_at</c>).</summary>
    public const string Token = "token";

    /// <summary>The person has not confirmed the app for 90 days (<c>data_access_expires_at</c>): only a new login helps.</summary>
    public const string DataAccess = "dataAccess";
}
