using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Audiences.MetaSandbox;

/// <summary>Codes that a login handed out: each good once, for ten minutes.</summary>
internal sealed class LoginCodes(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, LoginCode> _codes = new();

    public string Issue(string redirectUri, string personId, string personName, IReadOnlyList<string> scopes, IReadOnlyList<string> declined, CodeChallenge? challenge)
    {
        var code = RandomNumberGenerator.GetHexString(64, lowercase: true);
        _codes[code] = new(redirectUri, personId, personName, scopes, declined, challenge, time.GetUtcNow().AddMinutes(10));
        return code;
    }

    /// <exception cref="GraphFailure">The code is not good, or not for this address or caller.</exception>
    public LoginCode Redeem(string code, string redirectUri, string? verifier)
    {
        if (!_codes.TryGetValue(code, out var issued))
        {
            throw new GraphFailure("Invalid verification code format.", 100) { Subcode = 36007 };
        }

        if (issued.RedirectUri != redirectUri)
        {
            throw new GraphFailure("Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request", 100) { Subcode = 36008 };
        }

        if (issued.ExpiresAt <= time.GetUtcNow())
        {
            throw new GraphFailure("This authorization code has expired.", 100) { Subcode = 36007 };
        }

        CodeChallenge.Check(issued.Challenge, verifier);
        return _codes.TryUpdate(code, issued with { Used = true }, issued with { Used = false })
            ? issued
            : throw new GraphFailure("This authorization code has been used.", 100) { Subcode = 36009 };
    }
}

/// <summary>What a code stands for.</summary>
internal sealed record LoginCode(
    string RedirectUri,
    string PersonId,
    string PersonName,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string> Declined,
    CodeChallenge? Challenge,
    DateTimeOffset ExpiresAt,
    bool Used = false);
