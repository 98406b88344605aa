using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>Who a token speaks for, and what it may do.</summary>
internal static class TokenCalls
{
    public static JsonNode Me(GraphCall call)
    {
        var token = call.Token;
        return GraphFields.Pick(call, "User", ["name", "id"], new Dictionary<string, Func<JsonNode?>>
        {
            ["id"] = () => token.Kind == "PAGE" ? SandboxSeeds.PageId : token.PersonId,
            ["name"] = () => token.Kind == "PAGE" ? SandboxSeeds.PageName : token.PersonName,
        });
    }

    /// <summary>Source: https://developers.facebook.com/docs/graph-api/reference/user/permissions</summary>
    public static JsonNode Permissions(GraphCall call)
    {
        var token = call.Token;
        if (token.Kind == "PAGE")
        {
            throw new GraphFailure("(#100) Tried accessing nonexisting field (permissions) on node type (Page)", 100);
        }

        return new JsonObject
        {
            ["data"] = new JsonArray(
            [
                .. token.Scopes.Select(scope => Permission(scope, "granted")),
                .. token.DeclinedScopes.Select(scope => Permission(scope, "declined")),
            ]),
        };
    }

    /// <summary>Takes the app's permissions back: the token stops working.</summary>
    public static JsonNode Deauthorize(GraphCall call)
    {
        call.State.RevokeToken(call.Token.Token, 458);
        return new JsonObject { ["success"] = true };
    }

    /// <summary>Source: https://developers.facebook.com/docs/graph-api/reference/debug_token</summary>
    public static JsonNode Debug(GraphCall call)
    {
        var asking = call.Token;
        var options = call.State.Options;
        if (TokenCheck.Find(call.State, call.Required("input_token")) is not { } token)
        {
            return new JsonObject
            {
                ["data"] = new JsonObject
                {
                    ["error"] = new JsonObject { ["code"] = 190, ["message"] = "Invalid OAuth access token." },
                    ["is_valid"] = false,
                    ["scopes"] = new JsonArray(),
                },
            };
        }

        var appId = token.AppId ?? options.AppId;
        if ((asking.AppId ?? options.AppId) != appId)
        {
            throw new GraphFailure("(#100) The App_id in the input_token did not match the Viewing App", 100);
        }

        var failure = TokenCheck.Failure(call.State, token);
        var data = new JsonObject
        {
            ["app_id"] = appId,
            ["type"] = token.Kind,
            ["application"] = options.AppName,
            ["expires_at"] = token.ExpiresAt?.ToUnixTimeSeconds() ?? 0,
            ["is_valid"] = failure is null,
            ["issued_at"] = token.IssuedAt.ToUnixTimeSeconds(),
            ["scopes"] = new JsonArray([.. token.Scopes.Select(scope => (JsonNode)scope)]),
            ["user_id"] = token.PersonId,
        };
        if (token.Kind != "APP")
        {
            data["data_access_expires_at"] = token.Kind is "USER" or "PAGE" ? token.IssuedAt.AddDays(90).ToUnixTimeSeconds() : 0;
            data["granular_scopes"] = new JsonArray([.. token.Scopes.Select(scope => new JsonObject { ["scope"] = scope })]);
        }

        if (token.Kind == "PAGE")
        {
            data["profile_id"] = SandboxSeeds.PageId;
        }

        if (failure is not null)
        {
            data["error"] = new JsonObject { ["code"] = failure.Code, ["message"] = failure.Message, ["subcode"] = failure.Subcode };
        }

        return new JsonObject { ["data"] = data };
    }

    private static JsonObject Permission(string scope, string status) => new() { ["permission"] = scope, ["status"] = status };
}
