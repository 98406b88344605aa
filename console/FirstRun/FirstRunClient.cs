using System.Globalization;
using Audiences.Console.Api;

namespace Audiences.Console.FirstRun;

/// <summary>The calls of the first steps that no other folder has; all throw <see cref="ApiException"/> when refused.</summary>
public sealed class FirstRunClient(ApiClient api)
{
    /// <summary>Mappings to start from.</summary>
    public async Task<IReadOnlyList<PresetChoice>> PresetsAsync(CancellationToken cancellationToken = default) =>
        (await api.GetAsync("/v1/mapping-presets", FirstRunJson.Default.PresetChoices, cancellationToken)).Presets;

    /// <summary>How an account's attributes are mapped.</summary>
    public Task<AccountMapping> MappingAsync(Guid account, CancellationToken cancellationToken = default) =>
        api.GetAsync($"/v1/accounts/{account}/mapping", FirstRunJson.Default.AccountMapping, cancellationToken);

    /// <summary>Maps by a preset.</summary>
    public Task<AccountMapping> MapAsync(Guid account, string preset) =>
        api.SendAsync(HttpMethod.Put, $"/v1/accounts/{account}/mapping", new PresetMapping(preset), FirstRunJson.Default.PresetMapping, FirstRunJson.Default.AccountMapping);

    /// <summary>The first audiences, in the order of linking.</summary>
    public async Task<IReadOnlyList<LinkedSegment>> AudiencesAsync(int limit, CancellationToken cancellationToken = default) =>
        (await api.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/v1/audiences?limit={limit}"), FirstRunJson.Default.LinkedSegmentPage, cancellationToken)).Items;

    /// <summary>Links a segment; the audience is created at Meta.</summary>
    public Task<LinkedSegment> LinkAsync(SegmentLink link) => api.SendAsync(HttpMethod.Post, "/v1/audiences", link, FirstRunJson.Default.SegmentLink, FirstRunJson.Default.LinkedSegment);

    /// <summary>Sends events, a JSON object a line.</summary>
    public Task<SentEvents> SendAsync(string lines) => api.SendTextAsync("/v1/events", lines, "application/x-ndjson", FirstRunJson.Default.SentEvents);

    /// <summary>Asks for a cycle now.</summary>
    public Task RefreshAsync(Guid audience) => api.SendAsync(HttpMethod.Post, $"/v1/audiences/{audience}/refresh");

    /// <summary>Unlinks an audience and deletes it at Meta.</summary>
    public Task DeleteAtMetaAsync(Guid audience) => api.SendAsync(HttpMethod.Delete, $"/v1/audiences/{audience}?deleteAtMeta=true");

    /// <summary>Takes a user out of everything and forgets them.</summary>
    public Task EraseAsync(string user) => api.SendAsync(HttpMethod.Delete, "/v1/users/" + ApiClient.Segment(user));
}
