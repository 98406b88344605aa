namespace Audiences.Console.Api.CustomAudiences;

/// <summary>The calls of audiences; all throw <see cref="ApiException"/> when refused.</summary>
public sealed class AudiencesClient(ApiClient api)
{
    private const string Root = "/v1/audiences";

    /// <summary>A page of the list.</summary>
    public Task<AudienceList> ListAsync(AudienceQuery query, CancellationToken cancellationToken = default) =>
        api.GetAsync(Root + query, AudiencesJson.Default.AudienceList, cancellationToken);

    /// <summary>All, or an account's, added up.</summary>
    public Task<AudienceTotals> TotalsAsync(Guid? accountId, CancellationToken cancellationToken = default) =>
        api.GetAsync($"{Root}/totals{(accountId is { } id ? $"?accountId={id}" : "")}", AudiencesJson.Default.AudienceTotals, cancellationToken);

    /// <summary>One audience, counted now.</summary>
    public Task<Audience> GetAsync(Guid id, CancellationToken cancellationToken = default) => api.GetAsync(Path(id), AudiencesJson.Default.Audience, cancellationToken);

    /// <summary>Links a segment.</summary>
    public Task<Audience> LinkAsync(NewAudience audience) => api.SendAsync(HttpMethod.Post, Root, audience, AudiencesJson.Default.NewAudience, AudiencesJson.Default.Audience);

    /// <summary>Changes it.</summary>
    public Task<Audience> ChangeAsync(Guid id, AudienceChange change) => api.SendAsync(HttpMethod.Patch, Path(id), change, AudiencesJson.Default.AudienceChange, AudiencesJson.Default.Audience);

    /// <summary>Unlinks it.</summary>
    /// <param name="id">The audience.</param>
    /// <param name="atMeta"><c>leave</c>, <c>empty</c> or <c>delete</c>: what becomes of it at Meta.</param>
    public Task UnlinkAsync(Guid id, string atMeta) =>
        api.SendAsync(HttpMethod.Delete, Path(id, atMeta switch { "empty" => "?emptyAtMeta=true", "delete" => "?deleteAtMeta=true", _ => "" }));

    /// <summary>Asks for a cycle now.</summary>
    public Task<AudienceCycle> RefreshAsync(Guid id) => api.SendAsync(HttpMethod.Post, Path(id, "/refresh"), AudiencesJson.Default.AudienceCycle);

    /// <summary>Its cycles, newest first.</summary>
    public Task<Page<AudienceCycle>> CyclesAsync(Guid id, int limit, string? after = null, CancellationToken cancellationToken = default) =>
        api.GetAsync(Path(id, $"/cycles?limit={limit}{(after is null ? "" : "&after=" + after)}"), AudiencesJson.Default.CyclePage, cancellationToken);

    /// <summary>How large it was over time.</summary>
    public Task<AudienceSizes> SizesAsync(Guid id, CancellationToken cancellationToken = default) => api.GetAsync(Path(id, "/sizes"), AudiencesJson.Default.AudienceSizes, cancellationToken);

    /// <summary>What its events' values were worth.</summary>
    public Task<AudienceQuality> QualityAsync(Guid id, CancellationToken cancellationToken = default) => api.GetAsync(Path(id, "/quality"), AudiencesJson.Default.AudienceQuality, cancellationToken);

    /// <summary>Whom Meta refused.</summary>
    public Task<Page<RefusedMember>> RefusedAsync(Guid id, string? after, CancellationToken cancellationToken = default) =>
        api.GetAsync(Path(id, $"/refused-members?limit=50{(after is null ? "" : "&after=" + ApiClient.Segment(after))}"), AudiencesJson.Default.RefusedPage, cancellationToken);

    /// <summary>Asks Meta about it.</summary>
    public Task<AudienceVerification> VerifyAsync(Guid id) => api.SendAsync(HttpMethod.Post, Path(id, "/verify"), AudiencesJson.Default.AudienceVerification);

    /// <summary>Its latest repair; null: it had none.</summary>
    public async Task<AudienceRepair?> RepairOfAsync(Guid id, CancellationToken cancellationToken = default)
    {
        try
        {
            return await api.GetAsync(Path(id, "/repair"), AudiencesJson.Default.AudienceRepair, cancellationToken);
        }
        catch (ApiException e) when (e.Problem.Status == 404)
        {
            return null;
        }
    }

    /// <summary>Begins, stops or resumes a repair.</summary>
    /// <param name="id">The audience.</param>
    /// <param name="act">Nothing, <c>/stop</c> or <c>/resume</c>.</param>
    public Task<AudienceRepair> RepairAsync(Guid id, string act = "") => api.SendAsync(HttpMethod.Post, Path(id, "/repair" + act), AudiencesJson.Default.AudienceRepair);

    /// <summary>Asks the customer data platform for its members.</summary>
    public Task ResyncAsync(Guid id) => api.SendAsync(HttpMethod.Post, Path(id, "/resync"));

    /// <summary>Segments that events were seen of.</summary>
    public Task<Page<SeenSegment>> SegmentsAsync(string? search, CancellationToken cancellationToken = default) =>
        api.GetAsync($"/v1/segments?limit=50{(string.IsNullOrWhiteSpace(search) ? "" : "&search=" + ApiClient.Segment(search.Trim()))}", AudiencesJson.Default.SegmentPage, cancellationToken);

    private static string Path(Guid id, string rest = "") => $"{Root}/{id}{rest}";
}
