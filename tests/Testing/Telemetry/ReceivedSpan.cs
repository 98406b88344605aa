namespace Audiences.Testing.Telemetry;

/// <summary>A span as a service exported it; ids are hex, in lower case.</summary>
/// <param name="Service">The service's name: <c>audiences-uploader</c>.</param>
/// <param name="Name">The span's name.</param>
/// <param name="Kind">Such as <c>Client</c>.</param>
/// <param name="TraceId">The trace.</param>
/// <param name="SpanId">The span.</param>
/// <param name="ParentId">The parent's span; empty: it has none.</param>
/// <param name="State">W3C's <c>tracestate</c>.</param>
/// <param name="Attributes">As text.</param>
/// <param name="Links">To whom it is linked.</param>
public sealed record ReceivedSpan(
    string Service,
    string Name,
    string Kind,
    string TraceId,
    string SpanId,
    string ParentId,
    string State,
    IReadOnlyDictionary<string, string> Attributes,
    IReadOnlyList<SpanAddress> Links)
{
    /// <summary>Where it is.</summary>
    public SpanAddress Address => new(TraceId, SpanId);

    /// <summary>One line for people.</summary>
    public override string ToString() => $"{Service}: {Name} ({Kind}, trace {TraceId}, span {SpanId}, parent {(ParentId.Length == 0 ? "none" : ParentId)})";
}
