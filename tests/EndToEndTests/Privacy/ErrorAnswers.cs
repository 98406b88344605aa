using System.Net.Http.Headers;
using System.Text;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>Makes calls that go wrong, and keeps the answers.</summary>
internal sealed class ErrorAnswers : IDisposable
{
    private readonly HttpClient _http;
    private readonly List<byte> _answers = [];

    public ErrorAnswers(Uri address, string key)
    {
        _http = new HttpClient { BaseAddress = address };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>All answers so far.</summary>
    public byte[] Bytes => [.. _answers];

    /// <summary>Makes calls of many kinds with bad bodies.</summary>
    public async Task ProvokeAsync(string account)
    {
        foreach (var body in PlantedEvents.NotJson.Concat(PlantedEvents.Bad("http").Select(e => e.ToJsonString())))
        {
            foreach (var type in new[] { "application/json", "application/x-ndjson", "application/cloudevents+json" })
            {
                await SendAsync(HttpMethod.Post, "/v1/events", body, type);
                await SendAsync(HttpMethod.Post, "/v1/identities", body, type);
            }

            await SendAsync(HttpMethod.Post, $"/v1/users/{Markers.UserInPaths}/consent", body);
            await SendAsync(HttpMethod.Post, "/v1/audiences", body);
            await SendAsync(HttpMethod.Put, $"/v1/accounts/{account}/mapping", body);
            await SendAsync(HttpMethod.Post, $"/v1/accounts/{account}/mapping/preview", body);
        }

        await SendAsync(HttpMethod.Post, $"/v1/users/{Markers.UserInPaths}/consent", """{"advertising":"qzbadconsent","occurredAt":"qzbadtime"}""");
        await SendAsync(HttpMethod.Post, "/v1/audiences", """{"name":"x","segmentId":{"qzbadobjectname":1},"refreshInterval":"qzbadcall","conditions":[{"qzbadobjectname":"qzbadcall"}]}""");
        await SendAsync(HttpMethod.Post, "/v1/identities", """{"linkId":"l","type":"linked","occurredAt":"2024-01-01T00:00:00Z","a":{"kind":"email","value":"qzbadmail@@nowhere"},"b":{"kind":"qzbadcall","value":"qzbadusers"}}""");
        await SendAsync(HttpMethod.Put, $"/v1/accounts/{account}/mapping", """{"action":"qzbadcall","attributes":{"email":7}}""");
    }

    public async Task SendAsync(HttpMethod method, string path, string body, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var response = await _http.SendAsync(request);
        _answers.AddRange(await response.Content.ReadAsByteArrayAsync());
        _answers.AddRange(Encoding.UTF8.GetBytes(response.Headers.ToString()));
    }

    public void Dispose() => _http.Dispose();
}
