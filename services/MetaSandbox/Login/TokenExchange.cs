using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>
/// Codes and short-lived tokens in, tokens out.
/// Source: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived and
/// https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
/// </summary>
internal static class TokenExchange
{
    private static readonly TimeSpan ShortLived = TimeSpan.FromHours(2);
    private static readonly TimeSpan LongLived = TimeSpan.FromDays(60);

    public static JsonNode Answer(GraphCall call)
    {
        CheckApp(call);
        return call.Parameters.Said("grant_type") switch
        {
            null or "authorization_code" => FromCode(call),
            "fb_exchange_token" => Longer(call),
            "client_credentials" => new JsonObject
            {
                ["access_token"] = $"{call.State.Options.AppId}|{call.State.Options.AppSecret}",
                ["token_type"] = "bearer",
            },
            var other => throw GraphErrors.InvalidParameter("grant_type", $"is not supported: {other}."),
        };
    }

    private static void CheckApp(GraphCall call)
    {
        if (call.Required("client_id") != call.State.Options.AppId)
        {
            throw new GraphFailure("Error validating application. Cannot get application info due to a system error.", 101);
        }

        if (call.Required("client_secret") != call.State.Options.AppSecret)
        {
            throw new GraphFailure("Error validating client secret.", 1);
        }
    }

    private static JsonObject FromCode(GraphCall call)
    {
        var login = call.State.LoginCodes.Redeem(call.Required("code"), call.Required("redirect_uri"), call.Parameters.Said("code_verifier"));
        return Issue(call, ShortLived, new SandboxToken
        {
            Token = NewToken(),
            Kind = "USER",
            PersonId = login.PersonId,
            PersonName = login.PersonName,
            Scopes = login.Scopes,
            DeclinedScopes = login.Declined,
        });
    }

    private static JsonObject Longer(GraphCall call)
    {
        var token = call.State.FindToken(call.Required("fb_exchange_token")) ?? throw GraphErrors.BadToken();
        if (TokenCheck.Failure(call.State, token) is { } failure)
        {
            throw failure;
        }

        return Issue(call, LongLived, token with { Token = NewToken() });
    }

    private static JsonObject Issue(GraphCall call, TimeSpan life, SandboxToken token)
    {
        call.State.SetToken(token with { IssuedAt = call.Now, ExpiresAt = call.Now + life });
        return new JsonObject
        {
            ["access_token"] = token.Token,
            ["token_type"] = "bearer",
            ["expires_in"] = (long)life.TotalSeconds,
        };
    }

    public static string NewToken() => "EAAB" + RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 120);
}
