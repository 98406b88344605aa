using System.Text.Json;
using Audiences.MetaGraph;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.Meta;

namespace Audiences.Uploader.AtMeta;

/// <summary>
/// Asks Meta about custom audiences: one, several in one call, or all of an ad account.
/// Source: https://developers.facebook.com/docs/graph-api/batch-requests (several ids) and
/// https://developers.facebook.com/docs/marketing-api/reference/custom-audience
/// </summary>
internal sealed class AudienceInfos(MetaCalls calls)
{
    /// <summary>The most that Meta takes in one call.</summary>
    public const int MostIds = 50;

    private const string PageSize = "200";

    /// <summary>One audience; null when it is not there, or the token may not see it.</summary>
    /// <exception cref="MetaRefusedException">Meta refused for another reason.</exception>
    public async Task<AudienceInfo?> FindAsync(AccessToken token, string id, CancellationToken cancellationToken)
    {
        try
        {
            return AudienceInfoReader.Read((await GetAsync(token, id, new() { ["fields"] = AudienceInfoReader.Fields }, cancellationToken)).Body);
        }
        catch (MetaRefusedException refused) when (AudienceGone.Is(refused.Verdict))
        {
            return null;
        }
    }

    /// <summary>Several audiences by number; one that is not there is missing. Meta refuses the whole call for one of them: then each is asked for alone.</summary>
    public async Task<IReadOnlyDictionary<string, AudienceInfo>> FindAsync(AccessToken token, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, AudienceInfo>(StringComparer.Ordinal);
        try
        {
            var query = new Dictionary<string, string> { ["ids"] = string.Join(',', ids), ["fields"] = AudienceInfoReader.Fields };
            var body = (await GetAsync(token, "", query, cancellationToken)).Body;
            foreach (var id in ids)
            {
                if (body.TryGetProperty(id, out var node) && AudienceInfoReader.Read(node) is { } info)
                {
                    found[id] = info;
                }
            }

            return found;
        }
        catch (MetaRefusedException refused) when (refused.Verdict.Reaction is not (MetaReaction.Wait or MetaReaction.RetrySoon or MetaReaction.DisconnectAccount))
        {
            foreach (var id in ids)
            {
                if (await FindAsync(token, id, cancellationToken) is { } info)
                {
                    found[id] = info;
                }
            }

            return found;
        }
    }

    /// <summary>All audiences of the ad account, in Meta's order; an account has some hundreds at most.</summary>
    public async Task<IReadOnlyList<AudienceInfo>> ListAsync(AccessToken token, CancellationToken cancellationToken)
    {
        var all = new List<AudienceInfo>();
        string? after = null;
        do
        {
            var query = new Dictionary<string, string> { ["fields"] = AudienceInfoReader.Fields, ["limit"] = PageSize };
            if (after is not null)
            {
                query["after"] = after;
            }

            var body = (await GetAsync(token, $"act_{token.AdAccountId}/customaudiences", query, cancellationToken)).Body;
            if (body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array)
            {
                all.AddRange(data.EnumerateArray().Select(AudienceInfoReader.Read).OfType<AudienceInfo>());
            }

            after = body.TryGetProperty("paging", out var paging) && paging.TryGetProperty("next", out _) && paging.TryGetProperty("cursors", out var cursors)
                ? AudienceInfoReader.Text(cursors, "after")
                : null;
        }
        while (after is not null);
        return all;
    }

    private Task<GraphResponse> GetAsync(AccessToken token, string path, Dictionary<string, string> query, CancellationToken cancellationToken) =>
        calls.SendAsync(new GraphRequest(HttpMethod.Get, token.ApiVersion, path, token.Token) { Query = query }, cancellationToken);
}
