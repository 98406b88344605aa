using System.Net.Http.Headers;
using System.Text.Json;
using Audiences.EndToEndTests.Running;

namespace Audiences.Benchmarks.SingleEvents;

/// <summary>Posts NDJSON to the gateway.</summary>
internal sealed class HttpIntake : IDisposable
{
    private readonly HttpClient _http;

    public HttpIntake(Uri gateway)
    {
        _http = new HttpClient { BaseAddress = gateway };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SystemUnderTest.AdminKey);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Posts all, so many at once.</summary>
    public Task PostAllAsync(IEnumerable<byte[]> bodies, int atOnce) =>
        Parallel.ForEachAsync(bodies, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (body, _) => await PostAsync(body));

    /// <summary>Posts one; each of its events must be accepted.</summary>
    public async Task PostAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        using var response = await _http.PostAsync(new Uri("/v1/events", UriKind.Relative), content);
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode || JsonDocument.Parse(text).RootElement.GetProperty("rejected").GetArrayLength() > 0)
        {
            throw new InvalidOperationException($"The gateway answered {(int)response.StatusCode}: {text}");
        }
    }
}
