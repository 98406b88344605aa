using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.MetaSandbox.Tests;

/// <summary>A sandbox with a clock that stands still, and a plain HTTP client at it.</summary>
internal sealed class Sandbox : IAsyncDisposable
{
    public const string Account = "act_" + SandboxSeeds.AdAccountId;

    private readonly SandboxServer _server;

    private Sandbox(SandboxServer server, FakeTimeProvider time)
    {
        _server = server;
        Time = time;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SandboxSeeds.AccessToken);
    }

    public SandboxState State => _server.State;

    public Uri Address => _server.Address;

    public FakeTimeProvider Time { get; }

    public HttpClient Http { get; }

    public static async Task<Sandbox> StartAsync(SandboxOptions? options = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
        var server = await SandboxServer.StartAsync(options ?? new(), time, new Uri("http://127.0.0.1:0"), TestContext.Current.CancellationToken);
        return new(server, time);
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public async Task<Answer> GetAsync(string path) => await Answer.ReadAsync(await Http.GetAsync("/v25.0/" + path));

    public async Task<Answer> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var message = new HttpRequestMessage(method, "/v25.0/" + path) { Content = body is null ? null : JsonContent.Create(body) };
        return await Answer.ReadAsync(await Http.SendAsync(message));
    }

    public async Task<Answer> PostFormAsync(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Answer.ReadAsync(await Http.PostAsync("/v25.0/" + path, form));
    }

    public async Task<string> CreateAudienceAsync(string name = "List")
    {
        var answer = await SendAsync(HttpMethod.Post, Account + "/customaudiences", new { name, subtype = "CUSTOM", customer_file_source = "USER_PROVIDED_ONLY" });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json.GetProperty("id").GetString()!;
    }

    public Task<Answer> AddAsync(string audience, params string[][] rows) => UploadAsync(HttpMethod.Post, audience, rows);

    public Task<Answer> RemoveAsync(string audience, params string[][] rows) => UploadAsync(HttpMethod.Delete, audience, rows);

    public Task<Answer> UploadAsync(HttpMethod method, string audience, string[][] rows, object? session = null) =>
        SendAsync(method, audience + "/users", session is null
            ? new { payload = new { schema = EmailAndId, data = rows } }
            : new { payload = new { schema = EmailAndId, data = rows }, session });

    public static object Session(long id, int sequence, bool last = false) =>
        new { session_id = id, batch_seq = sequence, last_batch_flag = last, estimated_num_total = 10 };

    public static string[] Row(int person) => [Hash($"{person}@example.com"), person.ToString(CultureInfo.InvariantCulture)];

    public string[] IdsIn(string audience) =>
        [.. State.Members(audience).Select(row => row["EXTERN_ID"]).Order(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
    }

    private static readonly string[] EmailAndId = ["EMAIL", "EXTERN_ID"];
}
