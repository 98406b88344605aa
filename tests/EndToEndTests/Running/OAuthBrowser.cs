using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Audiences.EndToEndTests.Running;

/// <summary>An administrator's browser: follows redirects, keeps cookies, and carries a key where the API is called.</summary>
internal sealed class OAuthBrowser(Uri gateway) : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = gateway };

    public void Dispose() => _http.Dispose();

    /// <summary>Starts a connection, goes through Meta's dialog, and gives the connection with the ad accounts to choose from.</summary>
    public async Task<JsonNode> ConsentAsync()
    {
        var started = await PostAsync("/v1/accounts/connect", []);

        // Meta sends the browser back without a key: state and cookie speak for it.
        using var back = await _http.GetAsync(new Uri((string)started["authorizationUrl"]!));
        var text = await back.Content.ReadAsStringAsync();
        Assert.True(back.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>A call with the administrator's key.</summary>
    public async Task<JsonNode> PostAsync(string path, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", SystemUnderTest.AdminKey);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
