using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Audiences.Testing.Telemetry;

/// <summary>Takes in all telemetry, OTLP over HTTP as protobuf, as a collector does.</summary>
public sealed class OtlpReceiver : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Signal, byte[] Body)> _received = [];

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await using var content = request.Headers.ContentEncoding == "gzip" ? new GZipStream(request.Body, CompressionMode.Decompress) : request.Body;
            await content.CopyToAsync(body);
            _received.Enqueue((signal, body.ToArray()));
            return Results.Bytes([], "application/x-protobuf");
        });
    }

    /// <summary>What makes a service send all that it has, soon.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _app.Urls.Single(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_TRACES_SAMPLER"] = "parentbased_always_on",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "200",
        ["OTEL_BLRP_SCHEDULE_DELAY"] = "200",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "1000",
    };

    /// <summary>All spans so far.</summary>
    public IReadOnlyList<ReceivedSpan> Spans => [.. Of("traces").SelectMany(OtlpReading.Spans)];

    /// <summary>All log lines so far.</summary>
    public IReadOnlyList<ReceivedLog> Logs => [.. Of("logs").SelectMany(OtlpReading.Logs)];

    /// <summary>All metrics so far, each export by itself.</summary>
    public IReadOnlyList<ReceivedMetric> Metrics => [.. Of("metrics").SelectMany(OtlpReading.Metrics)];

    /// <summary>Starts it on a free port of this machine.</summary>
    public static async Task<OtlpReceiver> StartAsync()
    {
        var receiver = new OtlpReceiver();
        await receiver._app.StartAsync();
        return receiver;
    }

    /// <summary>The bodies of a signal: <c>traces</c>, <c>metrics</c>, <c>logs</c>.</summary>
    public IEnumerable<byte[]> Of(string signal) => _received.Where(received => received.Signal == signal).Select(received => received.Body);

    /// <summary>The first span that fits, as soon as it has come; after a minute it is an error with what has come.</summary>
    public async Task<ReceivedSpan> SpanAsync(string what, Func<ReceivedSpan, bool> fits)
    {
        using var deadline = new CancellationTokenSource(Limit);
        while (true)
        {
            var spans = Spans;
            if (spans.FirstOrDefault(fits) is { } found)
            {
                return found;
            }

            if (deadline.IsCancellationRequested)
            {
                throw new TimeoutException($"No span came: {what}. Those of ours:{Environment.NewLine}{string.Join(Environment.NewLine, spans.Where(span => span.Service.Length > 0).TakeLast(200))}");
            }

            await Task.Delay(100, CancellationToken.None);
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
