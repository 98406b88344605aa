using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Audiences.Benchmarks.Send;

/// <summary>Posts bodies that are ready, one after the other, as the batches of a session come.</summary>
internal sealed class ReadyPoster : IDisposable
{
    private readonly HttpClient _http;

    public ReadyPoster(Uri sandbox)
    {
        _http = new HttpClient { BaseAddress = new Uri(sandbox, "/v25.0/") };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sandbox-token");
    }

    public void Dispose() => _http.Dispose();

    /// <summary>A new audience at the sandbox; its number.</summary>
    public async Task<string> CreateAudienceAsync()
    {
        using var response = await _http.PostAsJsonAsync(
            new Uri("act_1234567890123456/customaudiences", UriKind.Relative),
            new JsonObject { ["name"] = "Ready-made", ["subtype"] = "CUSTOM", ["customer_file_source"] = "USER_PROVIDED_ONLY" });
        return (string)(await AnswerAsync(response))["id"]!;
    }

    /// <summary>One batch; every row must be taken.</summary>
    public async Task PostAsync(string customAudience, byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await _http.PostAsync(new Uri($"{customAudience}/users", UriKind.Relative), content);
        var answer = await AnswerAsync(response);
        if ((long)answer["num_invalid_entries"]! != 0)
        {
            throw new InvalidOperationException($"The sandbox refused rows: {answer.ToJsonString()}");
        }
    }

    private static async Task<JsonNode> AnswerAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"The sandbox answered {(int)response.StatusCode}: {text}");
    }
}
