namespace Audiences.Console.Api.Mappings;

/// <summary>The calls of mappings; all throw <see cref="ApiException"/> when refused.</summary>
public sealed class MappingsClient(ApiClient api)
{
    /// <summary>An account's mapping.</summary>
    public Task<AccountMapping> GetAsync(Guid accountId, CancellationToken cancellationToken = default) => api.GetAsync(Path(accountId), MappingsJson.Default.AccountMapping, cancellationToken);

    /// <summary>Replaces it.</summary>
    public Task<AccountMapping> PutAsync(Guid accountId, MappingDraft draft) =>
        api.SendAsync(HttpMethod.Put, Path(accountId), draft, MappingsJson.Default.MappingDraft, MappingsJson.Default.AccountMapping);

    /// <summary>All versions, newest first.</summary>
    public async Task<IReadOnlyList<MappingVersion>> HistoryAsync(Guid accountId, CancellationToken cancellationToken = default) =>
        await api.GetAsync(Path(accountId, "/history"), MappingsJson.Default.MappingVersionArray, cancellationToken);

    /// <summary>The mappings to start from.</summary>
    public async Task<IReadOnlyList<MappingPreset>> PresetsAsync(CancellationToken cancellationToken = default) =>
        (await api.GetAsync("/v1/mapping-presets", MappingsJson.Default.MappingPresets, cancellationToken)).Presets;

    /// <summary>The properties that events were seen to have.</summary>
    public Task<Page<SeenProperty>> PropertiesAsync(string? search, CancellationToken cancellationToken = default) =>
        api.GetAsync($"/v1/properties?limit=200{(string.IsNullOrWhiteSpace(search) ? "" : "&search=" + ApiClient.Segment(search.Trim()))}", MappingsJson.Default.PropertyPage, cancellationToken);

    private static string Path(Guid accountId, string rest = "") => $"/v1/accounts/{accountId}/mapping{rest}";
}
