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
    private const string Meta = "Meta's stand-in: ";
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
    public Task<string> SignInLinkAsync() => PrintedAsync(Link);

    /// <summary>Makes "Meta" do things: POST to <c>/sandbox/…</c>.</summary>
    public async Task MetaAsync(string path, JsonNode? body = null)
    {
        using var response = await _http.PostAsJsonAsync(new Uri(new Uri((await PrintedAsync(Meta)).Split(' ')[0]), "/sandbox/" + path), body ?? new JsonObject());
        Assert.True(response.IsSuccessStatusCode, $"{path}: {await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>A new key of a workspace, so that tests do not see each other.</summary>
    public async Task<string> KeyAsync(string workspace, string role = "admin")
    {
        var answer = await SendAsync(HttpMethod.Post, "/v1/keys", _adminKey!, new JsonObject { ["name"] = $"{workspace} {role}", ["role"] = role, ["workspace"] = workspace });
        return (string)answer["key"]!;
    }

    /// <summary>A call of the API, as a program makes it.</summary>
    public async Task<JsonNode> SendAsync(HttpMethod method, string path, string key, JsonNode? body = null)
    {
        var (status, text) = await CallAsync(method, path, key, body);
        Assert.True((int)status is >= 200 and < 300, $"{method} {path}: {text}");
        return JsonNode.Parse(text.Length == 0 ? "{}" : text)!;
    }

    /// <summary>Connects an ad account, the sandbox's unless told otherwise, in the key's workspace, and gives the account's id.</summary>
    public async Task<string> ConnectAsync(string key, string name, string adAccountId = Sandbox.AdAccountId, string token = Sandbox.Token)
    {
        var account = await SendAsync(HttpMethod.Post, "/v1/accounts", key, new JsonObject { ["name"] = name, ["adAccountId"] = adAccountId, ["accessToken"] = token });
        return (string)account["id"]!;
    }

    /// <summary>A call that may be refused for now: null while it conflicts with what a service has not heard of yet.</summary>
    public async Task<JsonNode?> TrySendAsync(HttpMethod method, string path, string key, JsonNode? body = null)
    {
        var (status, text) = await CallAsync(method, path, key, body);
        Assert.True((int)status is >= 200 and < 300 or 409, $"{method} {path}: {text}");
        return status == HttpStatusCode.Conflict ? null : JsonNode.Parse(text)!;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _process.DisposeAsync();
    }

    private async Task<(HttpStatusCode Status, string Text)> CallAsync(HttpMethod method, string path, string key, JsonNode? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await _http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    // It is printed once the server is ready, a moment after others see that.
    private async Task<string> PrintedAsync(string before)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            if (Array.FindLast(await File.ReadAllLinesAsync(_process.LogFile), line => line.StartsWith(before, StringComparison.Ordinal)) is { } printed)
            {
                return printed[before.Length..];
            }

            await Task.Delay(50, patience.Token);
        }
    }
}
