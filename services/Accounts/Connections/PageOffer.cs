using System.Text.Json;
using Audiences.Accounts.Checks;
using Audiences.MetaGraph;

namespace Audiences.Accounts.Connections;

/// <summary>
/// The person's pages. A page's token, got with a person's long-lived one, has no expiry of its own.
/// Source: https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived
/// </summary>
public sealed class PageOffer(AdAccountOffer offer, IGraphClient graph)
{
    /// <summary>The pages that the person showed; none when they were not asked for.</summary>
    /// <exception cref="GraphException">Meta refused.</exception>
    /// <exception cref="HttpRequestException">Meta could not be reached.</exception>
    public async Task<IReadOnlyList<OfferedPage>> ListAsync(OAuthState connection, CancellationToken cancellationToken) =>
        [.. (await AskAsync(connection, cancellationToken)).Select(page => new OfferedPage(page.Text("id") ?? "", page.Text("name") ?? ""))];

    /// <summary>The token of one of them; null when the person has no such page, or was not asked for pages.</summary>
    /// <exception cref="GraphException">Meta refused.</exception>
    /// <exception cref="HttpRequestException">Meta could not be reached.</exception>
    public async Task<string?> TokenAsync(OAuthState connection, string pageId, CancellationToken cancellationToken) =>
        (await AskAsync(connection, cancellationToken)).FirstOrDefault(page => page.Text("id") == pageId).Text("access_token");

    private async Task<IReadOnlyList<JsonElement>> AskAsync(OAuthState connection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var pages = new List<JsonElement>();
        var after = connection.WithPages ? "" : null;
        while (after is not null)
        {
            var query = new Dictionary<string, string> { ["fields"] = "id,name,access_token", ["limit"] = "100" };
            if (after.Length > 0)
            {
                query["after"] = after;
            }

            var answer = await graph.SendAsync(new GraphRequest(HttpMethod.Get, connection.ApiVersion, "me/accounts", offer.Token(connection) ?? "") { Query = query }, cancellationToken);
            pages.AddRange(answer.Body.Items("data"));
            var paging = answer.Body.Property("paging");
            after = paging?.Text("next") is not null ? paging?.Property("cursors")?.Text("after") : null;
        }

        return pages;
    }
}
