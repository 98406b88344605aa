using Audiences.Testing.Telemetry;

namespace Audiences.EndToEndTests.Privacy;

/// <summary>Has services send all telemetry at their most verbose, and keeps its bytes.</summary>
internal sealed class TelemetrySink(OtlpReceiver receiver) : IAsyncDisposable
{
    /// <summary>What makes a service send all that it has, at its most verbose.</summary>
    public Dictionary<string, string?> Settings => new(receiver.Settings)
    {
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

    public static async Task<TelemetrySink> StartAsync() => new(await OtlpReceiver.StartAsync());

    /// <summary>All bytes of a signal: <c>traces</c>, <c>metrics</c>, <c>logs</c>.</summary>
    public byte[] Of(string signal) => [.. receiver.Of(signal).SelectMany(body => body)];

    public ValueTask DisposeAsync() => receiver.DisposeAsync();
}
