using Google.Protobuf;
using Google.Protobuf.Collections;
using OpenTelemetry.Proto.Collector.Logs.V1;
using OpenTelemetry.Proto.Collector.Metrics.V1;
using OpenTelemetry.Proto.Collector.Trace.V1;
using OpenTelemetry.Proto.Common.V1;
using OpenTelemetry.Proto.Metrics.V1;
using OpenTelemetry.Proto.Resource.V1;

namespace Audiences.Testing.Telemetry;

/// <summary>Reads the bodies of OTLP over HTTP.</summary>
internal static class OtlpReading
{
    public static IEnumerable<ReceivedSpan> Spans(byte[] body) =>
        from resource in ExportTraceServiceRequest.Parser.ParseFrom(body).ResourceSpans
        from scope in resource.ScopeSpans
        from span in scope.Spans
        select new ReceivedSpan(
            Service(resource.Resource),
            span.Name,
            span.Kind.ToString(),
            Hex(span.TraceId),
            Hex(span.SpanId),
            Hex(span.ParentSpanId),
            span.TraceState,
            span.Attributes.GroupBy(attribute => attribute.Key).ToDictionary(named => named.Key, named => Text(named.First().Value)),
            [.. span.Links.Select(link => new SpanAddress(Hex(link.TraceId), Hex(link.SpanId)))]);

    public static IEnumerable<ReceivedLog> Logs(byte[] body) =>
        from resource in ExportLogsServiceRequest.Parser.ParseFrom(body).ResourceLogs
        from scope in resource.ScopeLogs
        from line in scope.LogRecords
        select new ReceivedLog(Service(resource.Resource), scope.Scope?.Name ?? "", line.SeverityText, Text(line.Body), Hex(line.TraceId));

    public static IEnumerable<ReceivedMetric> Metrics(byte[] body) =>
        from resource in ExportMetricsServiceRequest.Parser.ParseFrom(body).ResourceMetrics
        from scope in resource.ScopeMetrics
        from metric in scope.Metrics
        select new ReceivedMetric(Service(resource.Resource), metric.Name, metric.Unit, [.. Series(metric).Select(Line)]);

    private static IEnumerable<RepeatedField<KeyValue>> Series(Metric metric) => metric.DataCase switch
    {
        Metric.DataOneofCase.Gauge => metric.Gauge.DataPoints.Select(point => point.Attributes),
        Metric.DataOneofCase.Sum => metric.Sum.DataPoints.Select(point => point.Attributes),
        Metric.DataOneofCase.Histogram => metric.Histogram.DataPoints.Select(point => point.Attributes),
        _ => [],
    };

    private static string Line(RepeatedField<KeyValue> attributes) =>
        string.Join(' ', attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal).Select(attribute => $"{attribute.Key}={Text(attribute.Value)}"));

    private static string Service(Resource resource) => Text(resource.Attributes.FirstOrDefault(attribute => attribute.Key == "service.name")?.Value);

    private static string Text(AnyValue? value) => value switch
    {
        null => "",
        { ValueCase: AnyValue.ValueOneofCase.StringValue } => value.StringValue,
        { ValueCase: AnyValue.ValueOneofCase.IntValue } => value.IntValue.ToString(System.Globalization.CultureInfo.InvariantCulture),
        { ValueCase: AnyValue.ValueOneofCase.BoolValue } => value.BoolValue ? "true" : "false",
        _ => value.ToString(),
    };

    private static string Hex(ByteString bytes) => Convert.ToHexStringLower(bytes.Span);
}
