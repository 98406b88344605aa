using System.Net;

namespace Audiences.MetaGraph;

/// <summary>Meta refused a call. The message holds the codes alone: Meta's own text may repeat what was sent.</summary>
public sealed class GraphException(HttpStatusCode status, GraphError error, GraphUsage usage)
    : Exception($"Meta answered HTTP {(int)status}, code {error.Code}, subcode {error.Subcode?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none"}, trace {error.TraceId ?? "none"}.")
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>Meta's error.</summary>
    public GraphError Error { get; } = error;

    /// <summary>The usage headers of the refusal.</summary>
    public GraphUsage Usage { get; } = usage;
}
