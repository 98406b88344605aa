using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using Audiences.Gateway;
using Audiences.Standalone.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Standalone.Tests.Access;

/// <summary>
/// Each operation of the API by each role, on the own and on another workspace's objects, on all services at once. The
/// operations come from the API's description, so that a new one without a rule fails.
/// </summary>
[Trait("Kind", "Hosted")]
public sealed class AccessMatrixTests : IAsyncLifetime
{
    private static readonly string[] Roles = ["publisher", "viewer", "operator", "admin"];
    private readonly TemporaryData _data = new();
    private readonly ConcurrentQueue<string> _holes = [];
    private StandaloneHost _host = null!;
    private HttpClient _http = null!;
    private IReadOnlyList<ApiOperation> _operations = [];

    public async ValueTask InitializeAsync()
    {
        _host = await _data.StartAsync(TestContext.Current.CancellationToken);
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _host.Address };
        _operations = ApiOperation.Of(await _http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Dispose();
    }

    [Fact]
    public void Every_operation_has_a_rule_and_every_endpoint_is_an_operation()
    {
        // The console's two calls are between it and this server; SignInLinksTests and the console's tests have them.
        string[] undescribed = ["/health/live", "/health/ready", "/openapi/{documentName}.json", "/signin/link", "/console/settings.json"];
        var described = _operations.Select(operation => operation.Path).ToHashSet(StringComparer.Ordinal);
        var endpoints = _host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => ApiPath(endpoint.RoutePattern.RawText!));

        Assert.Equal(AccessRules.All.Keys.Order(StringComparer.Ordinal), _operations.Select(operation => operation.Id).Order(StringComparer.Ordinal));
        Assert.Empty(ApiOperation.Of(Encoding.UTF8.GetString(PublicOpenApi.Read()).TrimStart('\uFEFF')).Select(operation => operation.Id).Except(AccessRules.All.Keys));
        Assert.Empty(endpoints.Except(undescribed).Except(described));
    }

    [Fact]
    public async Task Nobody_does_or_sees_what_is_not_theirs()
    {
        var ours = await AccessWorkspace.MakeAsync(_host, _http, "acme", "2000000000000001");
        var theirs = await AccessWorkspace.MakeAsync(_host, _http, "globex", "2000000000000002");
        var before = await theirs.PictureAsync();
        // At once: Mapping gives the state of an account that it does not know a few seconds to arrive.
        await Task.WhenAll(_operations.Select(async operation =>
        {
            await TryWithoutRightAsync(operation, ours);
            await TryOnTheirsAsync(operation, ours, theirs);
        }));

        foreach (var operation in _operations.OrderBy(operation => AccessRules.All[operation.Id].Order))
        {
            await DoOnOursAsync(operation, ours);
        }

        Assert.True(_holes.IsEmpty, string.Join('\n', _holes));
        Assert.Equal(before, await theirs.PictureAsync());
    }

    private async Task TryWithoutRightAsync(ApiOperation operation, AccessWorkspace ours)
    {
        var rule = AccessRules.All[operation.Id];
        if (rule.Roles.Length == 0)
        {
            return;
        }

        await ExpectAsync(operation, "no key", null, ours, _ => ours, 401);
        foreach (var role in Roles.Except(rule.Roles))
        {
            await ExpectAsync(operation, role, ours.Keys[role], ours, _ => ours, 403);
        }
    }

    /// <summary>All ids theirs, and where the address names several, the last one alone.</summary>
    private async Task TryOnTheirsAsync(ApiOperation operation, AccessWorkspace ours, AccessWorkspace theirs)
    {
        var rule = AccessRules.All[operation.Id];
        var places = operation.Collections.Count;
        await Task.WhenAll(rule.Roles.Where(_ => places > 0 && !rule.NamesAUser).Select(async role =>
        {
            await ExpectAsync(operation, $"{role}, theirs", ours.Keys[role], ours, _ => theirs, 404);
            if (places > 1 && operation.Collections[^1] != "members")
            {
                await ExpectAsync(operation, $"{role}, the last one theirs", ours.Keys[role], ours, place => place == places - 1 ? theirs : ours, 404);
            }
        }));
    }

    /// <summary>Every role that may do it is let in; at least one of them sees it done.</summary>
    private async Task DoOnOursAsync(ApiOperation operation, AccessWorkspace ours)
    {
        var rule = AccessRules.All[operation.Id];
        var answers = new List<string>();
        foreach (var role in rule.Roles.DefaultIfEmpty("nobody"))
        {
            var (status, text) = await CallAsync(operation, rule, ours.Keys.GetValueOrDefault(role), ours, _ => ours);
            answers.Add($"{role} {status} {text}");
            if (status is 401 or 403 or >= 500)
            {
                _holes.Enqueue($"{operation.Id}, {role}, ours: {status}, expected to be let in. {text}");
            }

            if (text.Contains("globex", StringComparison.OrdinalIgnoreCase))
            {
                _holes.Enqueue($"{operation.Id}, {role}, ours: shows another workspace. {text}");
            }

            if (status is >= 200 and < 300 || status == rule.Also)
            {
                answers.Clear();
                if (operation.Method == HttpMethod.Delete)
                {
                    return;
                }
            }
        }

        if (answers.Count == rule.Roles.DefaultIfEmpty("nobody").Count())
        {
            _holes.Enqueue($"{operation.Id}, ours: nobody could do it. {string.Join("; ", answers)}");
        }
    }

    private async Task ExpectAsync(ApiOperation operation, string who, string? key, AccessWorkspace ours, Func<int, AccessWorkspace> whose, int expected)
    {
        var (status, text) = await CallAsync(operation, AccessRules.All[operation.Id], key, ours, whose);
        if (status != expected || text.Contains("globex", StringComparison.OrdinalIgnoreCase))
        {
            _holes.Enqueue($"{operation.Id}, {who}: {status}, expected {expected}. {text}");
        }
    }

    private async Task<(int Status, string Text)> CallAsync(ApiOperation operation, AccessRule rule, string? key, AccessWorkspace ours, Func<int, AccessWorkspace> whose)
    {
        var address = operation.Address((place, collection) =>
            whose(place).Ids.TryGetValue(collection, out var id) ? id : throw new KeyNotFoundException($"{operation.Path}: AccessWorkspace makes nothing in '{collection}'."));
        using var request = new HttpRequestMessage(operation.Method, address + ours.Fill(rule.Query));
        request.Content = rule.Body.Length == 0 ? null : new StringContent(ours.Fill(rule.Body), Encoding.UTF8, "application/json");
        request.Headers.Add("X-Audiences-Request", "1");
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        var response = await _http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string ApiPath(string pattern)
    {
        var path = System.Text.RegularExpressions.Regex.Replace(pattern, @"\{([^}:]+):[^}]+\}", "{$1}").TrimEnd('/');
        return path.StartsWith('/') ? path : "/" + path;
    }
}
