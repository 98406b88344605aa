using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Audiences.Testing.Processes;
using Audiences.Testing.Services;

namespace Audiences.Console.Tests.Running;

/// <summary><c>serve --sandbox</c> on a fresh data directory, as a process of its own.</summary>
public sealed class StandaloneServer : IAsyncDisposable
{
    private const string Link = "Console (opens once, on this machine, within 10 minutes): ";
    private readonly ServiceProcess _process;
    private readonly string? _adminKey;
    private readonly HttpClient _http;

    private StandaloneServer(string? adminKey)
    {
        _adminKey = adminKey;
        _process = new ServiceProcess(
            "Standalone",
            new Dictionary<string, string?>
            {
                ["Audiences__AdminKey"] = adminKey,
                ["ConnectionStrings__Broker"] = null,
                ["ConnectionStrings__Database"] = null,
                ["Console__TraceUrlTemplate"] = "https://traces.example.com/trace/{traceId}",
            },
            "serve",
            "--sandbox",
            "--data",
            DataDirectory);
        _http = new HttpClient { BaseAddress = _process.Address };
    }

    /// <summary>Where it keeps everything.</summary>
    public string DataDirectory { get; } = Path.Combine(Reaper.TemporaryFolder("console"), "data");

    public Uri Address => _process.Address;

    /// <summary>Starts it.</summary>
    /// <param name="adminKey">Null: as somebody starts it for the first time, who is shown a key and a link.</param>
    public static async Task<StandaloneServer> StartAsync(string? adminKey)
    {
        var server = new StandaloneServer(adminKey);
        await server._process.StartAsync();
        return server;
    }

    /// <summary>The link that it printed for the person who started it.</summary>
    public async Task<string> SignInLinkAsync() =>
        (await File.ReadAllLinesAsync(_process.LogFile)).Last(line => line.StartsWith(Link, StringComparison.Ordinal))[Link.Length..];

    /// <summary>A new key of a workspace, so that tests do not see each other.</summary>
    public async Task<string> KeyAsync(string workspace, string role = "admin")
    {
        var answer = await SendAsync(HttpMethod.Post, "/v1/keys", _adminKey!, new JsonObject { ["name"] = $"{workspace} {role}", ["role"] = role, ["workspace"] = workspace });
        return (string)answer["key"]!;
    }

    /// <summary>A call of the API, as a program makes it.</summary>
    public async Task<JsonNode> SendAsync(HttpMethod method, string path, string key, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{method} {path}: {text}");
        return JsonNode.Parse(text.Length == 0 ? "{}" : text)!;
    }

    /// <summary>Connects the sandbox's ad account in the key's workspace, and gives the account's id.</summary>
    public async Task<string> ConnectAsync(string key, string name)
    {
        var account = await SendAsync(HttpMethod.Post, "/v1/accounts", key, new JsonObject { ["name"] = name, ["adAccountId"] = Sandbox.AdAccountId, ["accessToken"] = Sandbox.Token });
        return (string)account["id"]!;
    }

    /// <summary>Links a segment, as soon as the uploader has heard of the account.</summary>
    public async Task LinkAsync(string key, string name, string segment)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/audiences") { Content = JsonContent.Create(new { name, segmentId = segment }) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            using var response = await _http.SendAsync(request, deadline.Token);
            if (response.StatusCode != HttpStatusCode.Conflict)
            {
                Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
                return;
            }

            await Task.Delay(100, deadline.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _process.DisposeAsync();
    }
}
