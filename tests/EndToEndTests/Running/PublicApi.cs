using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Running;

/// <summary>The public HTTP interface, as a user's program speaks it.</summary>
internal sealed class PublicApi : IDisposable
{
    private readonly HttpClient _http;

    public PublicApi(Uri gateway, string key)
    {
        _http = new HttpClient { BaseAddress = gateway, Timeout = TimeSpan.FromSeconds(60) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public void Dispose() => _http.Dispose();

    public Task<JsonNode> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<JsonNode> PostAsync(string path, JsonNode? body = null) => SendAsync(HttpMethod.Post, path, Content(body));

    public Task<JsonNode> PutAsync(string path, JsonNode body) => SendAsync(HttpMethod.Put, path, Content(body));

    public Task<JsonNode> PatchAsync(string path, JsonNode body) => SendAsync(HttpMethod.Patch, path, Content(body));

    public Task<JsonNode> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path, null);

    /// <summary>Feeds lines of NDJSON, not all of which need be JSON, and gives the answer.</summary>
    public Task<JsonNode> PostEventsAsync(IEnumerable<string> lines) =>
        SendAsync(HttpMethod.Post, "/v1/events", new StringContent(string.Join('\n', lines), Encoding.UTF8, "application/x-ndjson"));

    /// <summary>Links a segment and gives the audience's id.</summary>
    public async Task<string> LinkAsync(string segment)
    {
        var audience = await PostAsync("/v1/audiences", new JsonObject { ["name"] = segment, ["segmentId"] = segment, ["refreshInterval"] = "PT1H" });
        return (string)audience["id"]!;
    }

    /// <summary>Reads it again and again until the condition holds; after two minutes it is an error with the last answer.</summary>
    public async Task<JsonNode> UntilAsync(string path, Func<JsonNode, bool> holds)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var answer = await GetAsync(path);
            if (holds(answer))
            {
                return answer;
            }

            Assert.False(deadline.IsCancellationRequested, answer.ToJsonString());
            await Task.Delay(250);
        }
    }

    /// <summary>Asks for a cycle now; false while the uploader behind the gateway is down.</summary>
    public async Task<bool> TryRefreshAsync(string audience)
    {
        using var response = await _http.PostAsync(new Uri($"/v1/audiences/{audience}/refresh", UriKind.Relative), null);
        return response.StatusCode switch
        {
            HttpStatusCode.Accepted => true,
            HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway => false,
            _ => throw new InvalidOperationException($"Refresh answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}"),
        };
    }

    private static JsonContent? Content(JsonNode? body) => body is null ? null : JsonContent.Create(body);

    private async Task<JsonNode> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(text.Length == 0 ? "{}" : text)!
            : throw new InvalidOperationException($"{method} {path} answered {(int)response.StatusCode}: {text}");
    }
}
