using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Audiences.EndToEndTests.Running;
using Audiences.Testing.Processes;
using Audiences.Testing.Publishing;
using Audiences.Testing.Telemetry;

namespace Audiences.EndToEndTests.Telemetry;

/// <summary>One event over HTTP, one over AMQP, a batch of three; then one cycle that sends them.</summary>
internal sealed class TracedStory : IAsyncDisposable
{
    private TracedStory(OtlpReceiver receiver, SystemUnderTest system) => (Receiver, System) = (receiver, system);

    public OtlpReceiver Receiver { get; }

    public SystemUnderTest System { get; }

    /// <summary>The publishers' spans, of which the services know the headers only.</summary>
    public SpanAddress Http { get; } = SpanAddress.New();

    public SpanAddress Amqp { get; } = SpanAddress.New();

    public SpanAddress Batch { get; } = SpanAddress.New();

    public string Audience { get; private set; } = "";

    public JsonNode Cycle { get; private set; } = new JsonObject();

    public static async Task<TracedStory> PlayAsync()
    {
        var receiver = await OtlpReceiver.StartAsync();
        try
        {
            var settings = new Dictionary<string, string?>(receiver.Settings) { ["KeyRing__CertificateFile"] = Certificate() };
            var story = new TracedStory(receiver, await SystemUnderTest.StartAsync(replicas: 1, settings));
            await story.PlayItAsync();
            return story;
        }
        catch
        {
            await receiver.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await System.DisposeAsync();
        await Receiver.DisposeAsync();
    }

    private async Task PlayItAsync()
    {
        await SystemFixture.ConnectAsync(System.Api);
        Audience = await System.Api.LinkAsync(TracedUsers.Segment);

        // Paused, so that one cycle sends all of them, however long they take to come in.
        await System.Api.PatchAsync($"/v1/audiences/{Audience}", new JsonObject { ["status"] = "paused" });
        await PostAsync();
        await AmqplibPublisher.PublishAsync(
            System.Broker, "audiences.membership", TracedUsers.Event("amqp"), new Dictionary<string, string> { ["traceparent"] = Amqp.TraceParent, ["tracestate"] = "cdp=t61" });
        await AmqplibPublisher.PublishAsync(
            System.Broker,
            "audiences.membership-batch",
            new JsonObject { ["events"] = new JsonArray(TracedUsers.Event("batch1"), TracedUsers.Event("batch2"), TracedUsers.Event("batch3")) },
            new Dictionary<string, string> { ["traceparent"] = Batch.TraceParent });
        await System.Api.UntilAsync($"/v1/audiences/{Audience}", state => (int)state["counts"]!["dueAdds"]! == 5);
        await System.Api.PatchAsync($"/v1/audiences/{Audience}", new JsonObject { ["status"] = "active" });
        var cycles = await System.Api.UntilAsync($"/v1/audiences/{Audience}/cycles", page => Sent(page) is not null);
        Cycle = Sent(cycles)!;
    }

    private static JsonNode? Sent(JsonNode cycles) =>
        cycles["items"]!.AsArray().FirstOrDefault(cycle => (string?)cycle!["status"] == "completed" && (int)cycle["added"]! == 5);

    private async Task PostAsync()
    {
        using var http = new HttpClient { BaseAddress = System.Gateway.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/v1/events", UriKind.Relative))
        {
            Content = new StringContent(TracedUsers.Event("http").ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", SystemUnderTest.AdminKey);
        request.Headers.Add("traceparent", Http.TraceParent);
        using var response = await http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    // A key ring without protection is worth a warning, and a healthy system has none.
    private static string Certificate()
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=audiences", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        var file = Path.Combine(Reaper.TemporaryFolder("certificate"), "key-ring.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12));
        return file;
    }
}
