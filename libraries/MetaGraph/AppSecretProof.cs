using System.Security.Cryptography;
using System.Text;

namespace Audiences.MetaGraph;

/// <summary>
/// Proves that the caller holds the app's secret: HMAC-SHA-256 of the token under the secret, in hex.
/// Source: https://developers.facebook.com/docs/graph-api/guides/secure-requests
/// </summary>
public static class AppSecretProof
{
    /// <summary>The value of <c>appsecret_proof</c>.</summary>
    public static string Compute(string accessToken, string appSecret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), Encoding.UTF8.GetBytes(accessToken)));
}
