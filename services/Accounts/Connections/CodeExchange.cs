using System.Text.Json;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Tokens;
using Audiences.MetaGraph;
using Microsoft.Extensions.Options;

namespace Audiences.Accounts.Connections;

/// <summary>
/// Code to short-lived token, and that to one that lasts about 60 days.
/// Sources: https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow,
/// https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived
/// </summary>
internal sealed class CodeExchange(IGraphClient graph, AccessTokenVault vault, IOptions<GraphOptions> options)
{
    public async Task<string> ExchangeAsync(OAuthState state, string code, CancellationToken cancellationToken)
    {
        var query = new Dictionary<string, string> { ["redirect_uri"] = state.RedirectUri, ["code"] = code };
        if (vault.Open(state.ProtectedVerifier) is { } verifier)
        {
            query["code_verifier"] = verifier;
        }

        return await LengthenAsync(state.ApiVersion, await AskAsync(state.ApiVersion, query, cancellationToken), cancellationToken);
    }

    /// <summary>A person's token that lasts about 60 days from now, for one that has not expired.</summary>
    public Task<string> LengthenAsync(string apiVersion, string accessToken, CancellationToken cancellationToken) =>
        AskAsync(apiVersion, new Dictionary<string, string> { ["grant_type"] = "fb_exchange_token", ["fb_exchange_token"] = accessToken }, cancellationToken);

    private async Task<string> AskAsync(string apiVersion, Dictionary<string, string> query, CancellationToken cancellationToken)
    {
        query["client_id"] = options.Value.AppId!;
        query["client_secret"] = options.Value.AppSecret!;
        var answer = await graph.SendAsync(new GraphRequest(HttpMethod.Get, apiVersion, "oauth/access_token", "") { Query = query }, cancellationToken);
        return answer.Body.Text("access_token") ?? throw new JsonException("Meta's answer holds no access_token.");
    }
}
