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
            await graph.SendAsync(new GraphRequest(HttpMethod.Get, call.ApiVersion, "me", call.AccessToken) { Query = Fields("id") }, cancellationToken);
            return new TokenInspection(new Finding(CheckNames.Token, true, "Meta accepts the token. When it expires is unknown: set Meta__AppId and Meta__AppSecret to find out."));
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

        // 0 means never. The access to data can end before the token does.
        var ends = new[] { data.Whole("expires_at"), data.Whole("data_access_expires_at") }.Where(end => end > 0).Min();
        DateTimeOffset? expires = ends is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
        if (expires <= time.GetUtcNow())
        {
            return new TokenInspection(MetaRefusal.Token(463), expires);
        }

        var message = expires is { } at ? $"The token is valid until {at:yyyy-MM-dd HH:mm} UTC." : "The token is valid and does not expire.";
        return new TokenInspection(new Finding(CheckNames.Token, true, message), expires, data.Texts("scopes"));
    }

    private static TokenInspection OtherApp(string madeBy, string appId) => new(new Finding(
        CheckNames.Token, false, $"The token was made by {madeBy}, but this installation works as app {appId}. Make a token with app {appId}.", MetaRefusal.SystemUsers));

    private static Dictionary<string, string> Fields(string fields) => new() { ["fields"] = fields };
}
