using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Running;

/// <summary>Makes "Meta" do things.</summary>
internal sealed class MetaControl(Uri sandbox) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = sandbox };

    public void Dispose() => _http.Dispose();

    /// <summary>POST to <c>/sandbox/…</c>.</summary>
    public async Task PostAsync(string path, JsonObject? body = null)
    {
        using var response = await _http.PostAsJsonAsync(new Uri($"/sandbox/{path}", UriKind.Relative), body ?? []);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>The uploads to an audience so far.</summary>
    public async Task<IReadOnlyList<JsonNode>> UploadsAsync(string customAudienceId)
    {
        var requests = await _http.GetFromJsonAsync<JsonArray>(new Uri("/sandbox/requests", UriKind.Relative));
        return [.. requests!.Where(request => (string)request!["path"]! == $"/{customAudienceId}/users").Select(request => request!)];
    }
}
