namespace Audiences.Console.Api.Operations;

/// <summary>The calls of operations; all throw <see cref="ApiException"/> when refused.</summary>
public sealed class OperationsClient(ApiClient api)
{
    private const string DeadLetters = "/v1/dead-letters";

    /// <summary>The workspace's work in numbers.</summary>
    public Task<WorkspaceActivity> ActivityAsync(CancellationToken cancellationToken = default) => api.GetAsync("/v1/activity", OperationsJson.Default.WorkspaceActivity, cancellationToken);

    /// <summary>The last hour, minute by minute.</summary>
    public Task<ActivityHour> HourAsync(CancellationToken cancellationToken = default) => api.GetAsync("/v1/activity/minutes", OperationsJson.Default.ActivityHour, cancellationToken);

    /// <summary>How many events have come in.</summary>
    public Task<SegmentTotals> SegmentTotalsAsync(CancellationToken cancellationToken = default) => api.GetAsync("/v1/segments/totals", OperationsJson.Default.SegmentTotals, cancellationToken);

    /// <summary>Cycles of all audiences, the newest first.</summary>
    /// <param name="status"><c>queued</c>, <c>running</c>, <c>completed</c>, <c>failed</c>; null: all.</param>
    /// <param name="limit">How many.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<Page<WorkspaceCycle>> CyclesAsync(string? status, int limit, CancellationToken cancellationToken = default) =>
        api.GetAsync($"/v1/cycles?limit={limit}{(status is null ? "" : "&status=" + status)}", OperationsJson.Default.CyclePage, cancellationToken);

    /// <summary>What is left of Meta's limits.</summary>
    public Task<Budgets> BudgetsAsync(CancellationToken cancellationToken = default) => api.GetAsync("/v1/budgets", OperationsJson.Default.Budgets, cancellationToken);

    /// <summary>Dead letters, the newest first.</summary>
    public Task<Page<DeadLetter>> DeadLettersAsync(string? source, string? after, int limit, CancellationToken cancellationToken = default) =>
        api.GetAsync($"{DeadLetters}?limit={limit}{(string.IsNullOrEmpty(source) ? "" : "&source=" + source)}{(after is null ? "" : "&after=" + ApiClient.Segment(after))}", OperationsJson.Default.DeadLetterPage, cancellationToken);

    /// <summary>Reads one again.</summary>
    public Task<Replay> ReplayAsync(Guid id) => api.SendAsync(HttpMethod.Post, $"{DeadLetters}/{id}/replay", OperationsJson.Default.Replay);

    /// <summary>Forgets one.</summary>
    public Task PurgeAsync(Guid id) => api.SendAsync(HttpMethod.Delete, $"{DeadLetters}/{id}");

    /// <summary>Forgets those older than a duration.</summary>
    public Task<Purged> PurgeOlderAsync(string duration) => api.SendAsync(HttpMethod.Delete, $"{DeadLetters}?olderThan={duration}", OperationsJson.Default.Purged);
}
