using System.Net;
using Audiences.Console.Tests.Running;

namespace Audiences.Console.Tests;

/// <summary>What the gateway answers at the console's addresses, and at those that are not the console's.</summary>
[Collection(ConsoleTests.Name)]
[Trait("Kind", "Hosted")]
public sealed class ServingTests(ConsoleFixture fixture)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/accounts/connect")]
    public async Task Pages_come_with_a_policy_that_runs_nothing_foreign(string path)
    {
        using var response = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        var scripts = policy.Split(';').Single(part => part.Contains("script-src", StringComparison.Ordinal));
        Assert.DoesNotContain("'unsafe-inline'", scripts, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-eval'", scripts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/no-such-call", HttpStatusCode.NotFound)]
    [InlineData("/v1/events", HttpStatusCode.NotFound)]
    [InlineData("/health/no-such-check", HttpStatusCode.NotFound)]
    [InlineData("/_framework/no-such-file.wasm", HttpStatusCode.NotFound)]
    [InlineData("/no-such-file.js", HttpStatusCode.NotFound)]
    public async Task The_rest_stays_the_API_s(string path, HttpStatusCode status)
    {
        using var response = await GetAsync(path);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Strangers_learn_nothing_of_the_installation()
    {
        using var response = await GetAsync("/console/settings.json");
        Assert.Equal("{\"identityProvider\":false}", await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        var server = await fixture.ServerAsync();
        using var http = new HttpClient { BaseAddress = server.Address };
        return await http.GetAsync(new Uri(path, UriKind.Relative));
    }
}
