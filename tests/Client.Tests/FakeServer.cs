using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Audiences.Client.Tests;

/// <summary>Answers as the test says, and keeps what came.</summary>
internal sealed class FakeServer : HttpMessageHandler
{
    private int _calls;

    public ConcurrentQueue<(HttpRequestMessage Request, string[] Lines)> Calls { get; } = new();

    /// <summary>The answer to a call, by its number from 1 and its lines.</summary>
    public Func<int, string[], HttpResponseMessage> Answer { get; set; } = (_, lines) => Taken(lines.Length);

    public IEnumerable<string> EventIds => Calls.SelectMany(call => call.Lines).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("eventId").GetString()!);

    public static HttpResponseMessage Taken(int accepted, string rejected = "[]", HttpStatusCode status = HttpStatusCode.Accepted) =>
        new(status) { Content = new StringContent($$"""{"accepted":{{accepted}},"rejected":{{rejected}},"rejectedTotal":0}""", Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStreamAsync(cancellationToken);
        using var reader = new StreamReader(request.Content.Headers.ContentEncoding.Contains("gzip") ? new GZipStream(body, CompressionMode.Decompress) : body);
        var lines = (await reader.ReadToEndAsync(cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Calls.Enqueue((request, lines));
        return Answer(Interlocked.Increment(ref _calls), lines);
    }
}
