using System.Text.Json;
using Audiences.MetaGraph;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.CustomAudiences;

namespace Audiences.Uploader.Meta;

/// <summary>
/// Creates custom audiences at Meta, once each: our number stands in the description, and is looked for before anything
/// is created, so a crash between Meta's answer and our note does no harm.
/// Source: https://developers.facebook.com/docs/marketing-api/reference/ad-account/customaudiences
/// </summary>
internal sealed class AudienceProvision(MetaCalls calls)
{
    private const int Attempts = 3;

    /// <summary>Meta's number of <paramref name="audience"/>; it exists when this returns.</summary>
    /// <exception cref="MetaRefusedException">Meta refused.</exception>
    public async Task<string> EnsureAsync(AccessToken token, CustomAudience audience, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await FindAsync(token, audience.Id, cancellationToken) is { } found)
            {
                return found;
            }

            try
            {
                return await CreateAsync(token, audience, cancellationToken);
            }
            catch (MetaRefusedException refused) when (refused.Verdict.Reaction == MetaReaction.RetrySoon && attempt < Attempts)
            {
                // The answer may be all that was lost: it is looked for again before it is created again.
            }
        }
    }

    /// <summary>Deletes the audience at Meta; one that is gone already is no error.</summary>
    public async Task DeleteAsync(AccessToken token, string customAudienceId, CancellationToken cancellationToken)
    {
        try
        {
            await calls.SendAsync(new GraphRequest(HttpMethod.Delete, token.ApiVersion, customAudienceId, token.Token), cancellationToken);
        }
        catch (MetaRefusedException refused) when (AudienceGone.Is(refused.Verdict))
        {
            // It is not there any more.
        }
    }

    private async Task<string> CreateAsync(AccessToken token, CustomAudience audience, CancellationToken cancellationToken)
    {
        var response = await calls.SendOnceAsync(
            new GraphRequest(HttpMethod.Post, token.ApiVersion, $"act_{token.AdAccountId}/customaudiences", token.Token)
            {
                WriteBody = json =>
                {
                    json.WriteString("name", audience.Name);
                    json.WriteString("subtype", "CUSTOM");
                    json.WriteString("customer_file_source", audience.CustomerFileSource);
                    if (audience.ValueBased)
                    {
                        json.WriteBoolean("is_value_based", true);
                    }

                    json.WriteString("description", AudienceMark.Describe(audience.Id, audience.Description));
                },
            },
            cancellationToken);
        return Text(response.Body, "id") ?? throw new MetaRefusedException(new MetaVerdict(MetaReaction.GiveUpWithFinding, "Meta created the audience but gave no id."));
    }

    private async Task<string?> FindAsync(AccessToken token, Guid audienceId, CancellationToken cancellationToken)
    {
        string? after = null;
        do
        {
            var query = new Dictionary<string, string> { ["fields"] = "id,description", ["limit"] = "200" };
            if (after is not null)
            {
                query["after"] = after;
            }

            var response = await calls.SendAsync(
                new GraphRequest(HttpMethod.Get, token.ApiVersion, $"act_{token.AdAccountId}/customaudiences", token.Token) { Query = query }, cancellationToken);
            if (response.Body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array)
            {
                foreach (var audience in data.EnumerateArray().Where(audience => AudienceMark.IsIn(Text(audience, "description"), audienceId)))
                {
                    return Text(audience, "id");
                }
            }

            after = Next(response.Body);
        }
        while (after is not null);
        return null;
    }

    /// <summary>The cursor of the next page; a page without a "next" link is the last.</summary>
    private static string? Next(JsonElement body) =>
        body.TryGetProperty("paging", out var paging) && paging.TryGetProperty("next", out _)
        && paging.TryGetProperty("cursors", out var cursors) ? Text(cursors, "after") : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
