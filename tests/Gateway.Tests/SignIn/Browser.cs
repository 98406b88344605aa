using System.Net;
using System.Net.Http.Json;

namespace Audiences.Gateway.Tests.SignIn;

/// <summary>Keeps cookies and follows redirects, and lets a test stop on the way.</summary>
internal sealed class Browser : IDisposable
{
    private const int MostSteps = 20;
    private readonly HttpClient _http;

    public Browser(Uri home)
    {
        Home = home;
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = home };
    }

    public Uri Home { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>What each answer on the way set.</summary>
    public List<string> SetCookies { get; } = [];

    public Cookie? Session => Cookies.GetCookies(Home)["audiences-session"];

    /// <summary>Goes to an address and on until an answer is no redirect, or the next address is the one to stop at.</summary>
    public async Task<(HttpResponseMessage Answer, Uri At)> GoAsync(string address, string? stopAt = null)
    {
        var at = new Uri(Home, address);
        for (var step = 0; step < MostSteps; step++)
        {
            var answer = await _http.GetAsync(at);
            SetCookies.AddRange(answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []);
            if (answer.Headers.Location is not { } next)
            {
                return (answer, at);
            }

            at = new Uri(at, next);
            if (stopAt is not null && at.AbsolutePath == stopAt)
            {
                return (answer, at);
            }
        }

        throw new InvalidOperationException("The redirects do not end.");
    }

    public async Task<HttpResponseMessage> PostAsync(string path, object body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(Home, path));

    public void Dispose() => _http.Dispose();
}
