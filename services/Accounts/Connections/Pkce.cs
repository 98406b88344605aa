using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Audiences.Accounts.Connections;

/// <summary>
/// Proof Key for Code Exchange: a code that somebody caught is worth nothing without the verifier. Meta keeps the challenge
/// only in its OpenID Connect login; in the plain one it drops it and then refuses the verifier.
/// Sources: https://datatracker.ietf.org/doc/html/rfc7636,
/// https://developers.facebook.com/docs/facebook-login/guides/advanced/oidc-token
/// </summary>
internal static class Pkce
{
    /// <summary>The permission that makes Meta's login an OpenID Connect one.</summary>
    public const string Scope = "openid";

    public const string Method = "S256";

    public static string Challenge(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
}
