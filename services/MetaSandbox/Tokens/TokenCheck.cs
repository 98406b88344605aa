using System.Security.Cryptography;
using System.Text;

namespace Audiences.MetaSandbox;

/// <summary>
/// Whether a call's token is good. It may come in the query, a form field, a JSON body or the Authorization header.
/// Source: https://developers.facebook.com/docs/facebook-login/guides/access-tokens and
/// https://developers.facebook.com/docs/graph-api/guides/secure-requests
/// </summary>
internal static class TokenCheck
{
    public static SandboxToken Check(GraphCall call)
    {
        var value = call.Parameters.Said("access_token") ?? FromHeader(call.Http.Request)
            ?? throw GraphErrors.NoToken(aboutMe: call.Path.Segments[0] == "me");
        var token = Find(call.State, value) ?? throw GraphErrors.BadToken();
        if (Failure(call.State, token) is { } failure)
        {
            throw failure;
        }

        CheckSecretProof(call, token);
        return token;
    }

    /// <summary>A token by its value; an app's own is its id and secret with a bar between them.</summary>
    public static SandboxToken? Find(SandboxState state, string value) =>
        value == $"{state.Options.AppId}|{state.Options.AppSecret}"
            ? new SandboxToken { Token = value, Kind = "APP", PersonId = state.Options.AppId, PersonName = state.Options.AppName, Scopes = [] }
            : state.FindToken(value);

    public static GraphFailure? Failure(SandboxState state, SandboxToken token) =>
        token.RevokedWith is { } subcode ? GraphErrors.RevokedToken(subcode, token.AppId ?? state.Options.AppId)
        : token.ExpiresAt is { } expiry && expiry <= state.Time.GetUtcNow() ? GraphErrors.ExpiredToken(expiry, state.Time.GetUtcNow())
        : null;

    private static string? FromHeader(HttpRequest request) =>
        request.Headers.Authorization.ToString().Split(' ', 2) is [var scheme, { Length: > 0 } value]
        && (scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase) || scheme.Equals("OAuth", StringComparison.OrdinalIgnoreCase))
            ? value.Trim()
            : null;

    private static void CheckSecretProof(GraphCall call, SandboxToken token)
    {
        var options = call.State.Options;
        if (call.Parameters.Said("appsecret_proof") is not { } proof)
        {
            if (options.RequireAppSecretProof && token.Kind != "APP")
            {
                throw GraphErrors.NoSecretProof();
            }

            return;
        }

        var signed = call.Parameters.Said("appsecret_time") is { } time ? $"{token.Token}|{time}" : token.Token;
        var due = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.AppSecret), Encoding.UTF8.GetBytes(signed));
        if (token.AppId is not null && token.AppId != options.AppId || proof != Convert.ToHexStringLower(due))
        {
            throw GraphErrors.WrongSecretProof();
        }
    }
}
