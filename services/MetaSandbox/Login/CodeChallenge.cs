using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Audiences.MetaSandbox;

/// <summary>
/// Proof Key for Code Exchange as Meta has it: only a login that asks for <c>openid</c> keeps the challenge; any other drops
/// it, and then refuses the verifier.
/// Source: https://developers.facebook.com/docs/facebook-login/guides/advanced/oidc-token
/// </summary>
internal sealed record CodeChallenge(string Value, bool Hashed)
{
    public static CodeChallenge? Of(GraphCall call, IReadOnlyList<string> scopes) =>
        scopes.Contains("openid") && call.Parameters.Said("code_challenge") is { } challenge
            ? new CodeChallenge(challenge, call.Parameters.Said("code_challenge_method") == "S256")
            : null;

    /// <exception cref="GraphFailure">The verifier is not the one that was announced.</exception>
    public static void Check(CodeChallenge? challenge, string? verifier)
    {
        if (challenge is null && verifier is not null)
        {
            throw new GraphFailure("code_verifier param is provided without a code_challenge in authorization request.", 1);
        }

        if (challenge is not null && (verifier is null || challenge.Value != (challenge.Hashed ? Hash(verifier) : verifier)))
        {
            throw new GraphFailure("Invalid code_verifier parameter.", 1);
        }
    }

    private static string Hash(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(verifier)));
}
