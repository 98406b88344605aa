namespace Audiences.Testing.Telemetry;

/// <summary>A span of a trace.</summary>
/// <param name="TraceId">32 hex digits.</param>
/// <param name="SpanId">16 hex digits.</param>
public sealed record SpanAddress(string TraceId, string SpanId)
{
    /// <summary>W3C's <c>traceparent</c> of it, sampled.</summary>
    public string TraceParent => $"00-{TraceId}-{SpanId}-01";

    /// <summary>A trace that nobody else uses.</summary>
    public static SpanAddress New() => new(Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N")[..16]);
}
