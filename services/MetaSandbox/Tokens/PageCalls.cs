using System.Text.Json.Nodes;

namespace Audiences.MetaSandbox;

/// <summary>
/// The pages of a person, with their tokens: those of a long-lived token have no expiry.
/// Sources: https://developers.facebook.com/docs/graph-api/reference/user/accounts,
/// https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived
/// </summary>
internal static class PageCalls
{
    private static readonly TimeSpan LongLived = TimeSpan.FromDays(1);

    public static JsonNode Mine(GraphCall call)
    {
        var token = call.Token;
        string[] pages = token.Scopes.Contains("pages_show_list") ? [SandboxSeeds.PageId] : [];
        return GraphPage.Of(call, pages, page => page, page => GraphFields.Pick(call, "Page", ["access_token", "name", "id"], new Dictionary<string, Func<JsonNode?>>
        {
            ["id"] = () => page,
            ["name"] = () => SandboxSeeds.PageName,
            ["access_token"] = () => Issue(call, token),
        }));
    }

    private static string Issue(GraphCall call, SandboxToken person)
    {
        var lasts = person.ExpiresAt - person.IssuedAt > LongLived;
        var page = person with { Token = TokenExchange.NewToken(), Kind = "PAGE", IssuedAt = call.Now, ExpiresAt = lasts ? null : person.ExpiresAt };
        call.State.SetToken(page);
        return page.Token;
    }
}
