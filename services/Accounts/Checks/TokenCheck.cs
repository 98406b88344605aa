using System.Text.Json;
using Audiences.MetaGraph;
using Microsoft.Extensions.Options;

namespace Audiences.Accounts.Checks;

/// <summary>
/// Is the token good, whose app made it, and until when? <c>debug_token</c> tells all of it but needs the app's id and
/// secret; without them <c>/me</c> tells whether Meta accepts the token.
/// Source: https://developers.facebook.com/docs/graph-api/reference/debug_token
/// </summary>
internal sealed class TokenCheck(IGraphClient graph, IOptions<GraphOptions> options, TimeProvider time)
{
    public async Task<TokenInspection> RunAsync(GraphCall call, CancellationToken cancellationToken)
    {
        var app = options.Value;
        if (string.IsNullOrEmpty(app.AppId) || string.IsNullOrEmpty(app.AppSecret))
        {
            await graph.SendAsync(new GraphRequest(HttpMethod.Get, call.ApiVersion, "me", call.AccessToken) { Query = new Dictionary<string, string> { ["fields"] = "id" } }, cancellationToken);
            return new TokenInspection(new Finding(CheckNames.Token, true, "Meta accepts the token. Its app and its expiry are unknown: set Meta__AppId and Meta__AppSecret to find out."));
        }

        try
        {
            var answer = await graph.SendAsync(
                new GraphRequest(HttpMethod.Get, call.ApiVersion, "debug_token", $"{app.AppId}|{app.AppSecret}")
                {
                    Query = new Dictionary<string, string> { ["input_token"] = call.AccessToken },
                },
                cancellationToken);
            return Read(answer.Body.TryGetProperty("data", out var data) ? data : answer.Body, app.AppId);
        }
        catch (GraphException e) when (e.Error.Code == 100)
        {
            return OtherApp("another app", app.AppId);
        }
        catch (GraphException e) when (e.Error.Code == 190)
        {
            return new TokenInspection(new Finding(CheckNames.Token, false, "Meta does not accept the app itself. Check the settings Meta__AppId and Meta__AppSecret."));
        }
    }

    private TokenInspection Read(JsonElement data, string appId)
    {
        if (!data.TryGetProperty("is_valid", out var valid) || valid.ValueKind != JsonValueKind.True)
        {
            var error = data.TryGetProperty("error", out var e) ? e : default;
            return new TokenInspection(MetaRefusal.Token(error.Whole("subcode") is { } subcode ? (int)subcode : null));
        }

        if (data.Text("app_id") is { } madeBy && madeBy != appId)
        {
            return OtherApp("app " + madeBy, appId);
        }

        var facts = new TokenFacts(data.Text("type"), Instant(data, "expires_at"), Instant(data, "data_access_expires_at"));
        return new TokenInspection(TokenFindings.Of(facts, AppName(data, appId), time.GetUtcNow()), facts, data.Texts("scopes"));
    }

    /// <summary>0 means never.</summary>
    private static DateTimeOffset? Instant(JsonElement data, string name) =>
        data.Whole(name) is > 0 and { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    private static string AppName(JsonElement data, string appId) => data.Text("application") is { Length: > 0 } name ? $"{name} ({appId})" : appId;

    private static TokenInspection OtherApp(string madeBy, string appId) => new(new Finding(
        CheckNames.Token, false, $"The token was made by {madeBy}, but this installation works as app {appId}. Make a token with app {appId}.", MetaRefusal.SystemUsers));
}
