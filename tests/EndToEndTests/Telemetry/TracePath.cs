using Audiences.Testing.Telemetry;

namespace Audiences.EndToEndTests.Telemetry;

/// <summary>Walks from a span to its parents.</summary>
internal static class TracePath
{
    /// <summary>The span and its ancestors, the outermost first.</summary>
    public static IReadOnlyList<ReceivedSpan> To(ReceivedSpan span, IReadOnlyList<ReceivedSpan> spans)
    {
        var path = new List<ReceivedSpan>();
        for (var at = span; at is not null; at = spans.FirstOrDefault(other => other.TraceId == at.TraceId && other.SpanId == at.ParentId))
        {
            path.Insert(0, at);
        }

        return path;
    }

    /// <summary>All that lies below a span.</summary>
    public static IEnumerable<ReceivedSpan> Below(ReceivedSpan span, IReadOnlyList<ReceivedSpan> spans) =>
        spans.Where(other => other.TraceId == span.TraceId && other.ParentId == span.SpanId).SelectMany(child => Below(child, spans).Prepend(child));
}
