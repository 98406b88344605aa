using System.Net.Http.Headers;
using System.Text.Json;

namespace Audiences.Standalone.Client;

/// <summary>Speaks the public HTTP API: the demo and <c>sync</c> take the way that every other program takes.</summary>
internal sealed class AudiencesClient(HttpClient http)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task<IReadOnlyList<AccountAnswer>> GetAccountsAsync(CancellationToken cancellationToken)
    {
        using var response = await http.GetAsync(Relative("v1/accounts"), cancellationToken);
        return (await ItemsAsync(response, cancellationToken)).Deserialize<List<AccountAnswer>>(Json)!;
    }

    public Task<AccountAnswer> ConnectAccountAsync(object account, CancellationToken cancellationToken) =>
        SendAsync<AccountAnswer>(HttpMethod.Post, "v1/accounts", account, cancellationToken);

    public Task<MappingAnswer> GetMappingAsync(Guid accountId, CancellationToken cancellationToken) =>
        SendAsync<MappingAnswer>(HttpMethod.Get, $"v1/accounts/{accountId}/mapping", null, cancellationToken);

    public Task<MappingAnswer> PutMappingAsync(Guid accountId, object mapping, CancellationToken cancellationToken) =>
        SendAsync<MappingAnswer>(HttpMethod.Put, $"v1/accounts/{accountId}/mapping", mapping, cancellationToken);

    public async Task<IReadOnlyList<AudienceAnswer>> GetAudiencesAsync(CancellationToken cancellationToken)
    {
        var audiences = new List<AudienceAnswer>();
        string? next = null;
        do
        {
            var page = await SendAsync<AudiencePage>(HttpMethod.Get, "v1/audiences?limit=200" + (next is null ? "" : "&after=" + Uri.EscapeDataString(next)), null, cancellationToken);
            audiences.AddRange(page.Items);
            next = page.Next;
        }
        while (next is not null);
        return audiences;
    }

    public Task<AudienceAnswer> GetAudienceAsync(Guid audienceId, CancellationToken cancellationToken) =>
        SendAsync<AudienceAnswer>(HttpMethod.Get, $"v1/audiences/{audienceId}", null, cancellationToken);

    public Task<RefusedMemberPage> GetRefusedMembersAsync(Guid audienceId, string? after, CancellationToken cancellationToken) =>
        SendAsync<RefusedMemberPage>(HttpMethod.Get, $"v1/audiences/{audienceId}/refused-members?limit=200" + (after is null ? "" : "&after=" + Uri.EscapeDataString(after)), null, cancellationToken);

    public Task<AudienceAnswer> LinkAudienceAsync(object audience, CancellationToken cancellationToken) =>
        SendAsync<AudienceAnswer>(HttpMethod.Post, "v1/audiences", audience, cancellationToken);

    public Task<CycleAnswer> RefreshAsync(Guid audienceId, CancellationToken cancellationToken) =>
        SendAsync<CycleAnswer>(HttpMethod.Post, $"v1/audiences/{audienceId}/refresh", new { }, cancellationToken);

    public Task<CycleAnswer> GetCycleAsync(Guid audienceId, Guid cycleId, CancellationToken cancellationToken) =>
        SendAsync<CycleAnswer>(HttpMethod.Get, $"v1/audiences/{audienceId}/cycles/{cycleId}", null, cancellationToken);

    /// <summary>Sends newline-delimited JSON; some or all of it may come back as rejected.</summary>
    public async Task<IntakeAnswer> PostEventsAsync(ReadOnlyMemory<byte> lines, CancellationToken cancellationToken)
    {
        using var content = new ReadOnlyMemoryContent(lines);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        using var response = await http.PostAsync(Relative("v1/events"), content, cancellationToken);
        if (!response.IsSuccessStatusCode && response.StatusCode != System.Net.HttpStatusCode.UnprocessableEntity)
        {
            throw await ApiException.FromAsync(response, cancellationToken);
        }

        return (await response.Content.ReadFromJsonAsync<IntakeAnswer>(Json, cancellationToken))!;
    }

    private async Task<T> SendAsync<T>(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, Relative(path));
        if (body is not null)
        {
            request.Content = JsonContent.Create(body, options: Json);
        }

        using var response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw await ApiException.FromAsync(response, cancellationToken);
        }

        return (await response.Content.ReadFromJsonAsync<T>(Json, cancellationToken))!;
    }

    /// <summary>A list, or a page of one.</summary>
    private static async Task<JsonElement> ItemsAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw await ApiException.FromAsync(response, cancellationToken);
        }

        var body = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return body.ValueKind == JsonValueKind.Array ? body : body.GetProperty("items");
    }

    private static Uri Relative(string path) => new(path, UriKind.Relative);
}
