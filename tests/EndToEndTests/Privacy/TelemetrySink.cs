using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>Takes in all telemetry (OTLP over HTTP) and keeps its bytes.</summary>
internal sealed class TelemetrySink : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Signal, byte[] Body)> _received = [];

    private TelemetrySink()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            _received.Enqueue((signal, body.ToArray()));
            return Results.Bytes([], "application/x-protobuf");
        });
    }

    /// <summary>What makes a service send all that it has, at its most verbose.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = _app.Urls.Single(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_TRACES_SAMPLER"] = "always_on",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "1000",
        ["OTEL_BLRP_SCHEDULE_DELAY"] = "1000",
        ["OTEL_BSP_MAX_QUEUE_SIZE"] = "100000",
        ["OTEL_BLRP_MAX_QUEUE_SIZE"] = "500000",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "2000",
        // Rules of a provider come before those that name none, so nothing in the services' code quietens these.
        ["Logging__LogLevel__Default"] = "Trace",
        ["Logging__Console__LogLevel__Default"] = "Trace",
        ["Logging__OpenTelemetry__LogLevel__Default"] = "Trace",
        // Its own sending would be logged and sent in turn.
        ["Logging__OpenTelemetry__LogLevel__System.Net.Http"] = "Information",
    };

    public static async Task<TelemetrySink> StartAsync()
    {
        var sink = new TelemetrySink();
        await sink._app.StartAsync();
        return sink;
    }

    /// <summary>All bytes of a signal: <c>traces</c>, <c>metrics</c>, <c>logs</c>.</summary>
    public byte[] Of(string signal) => _received.Where(received => received.Signal == signal).Aggregate(new MemoryStream(), Append).ToArray();

    private static MemoryStream Append(MemoryStream all, (string Signal, byte[] Body) received)
    {
        all.Write(received.Body);
        return all;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
