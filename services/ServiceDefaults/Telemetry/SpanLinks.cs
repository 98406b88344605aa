using System.Diagnostics;

namespace Audiences.ServiceDefaults.Telemetry;

/// <summary>
/// The links of a span that works for many events at once to the spans of these.
/// Source: https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/#batch-receiving
/// </summary>
public static class SpanLinks
{
    /// <summary>Links at most; the real number of events is the span's attribute <see cref="BatchCount"/>. Collectors keep 128 by default.</summary>
    public const int Most = 128;

    /// <summary>How many messages a span works for.</summary>
    public const string BatchCount = "messaging.batch.message_count";

    /// <summary>The distinct contexts of events that are recorded, at most <see cref="Most"/>; what is no context is left out.</summary>
    /// <param name="traceParents">W3C <c>traceparent</c> values.</param>
    public static IReadOnlyList<ActivityContext> Contexts(IEnumerable<string?> traceParents)
    {
        ArgumentNullException.ThrowIfNull(traceParents);
        return [.. traceParents.OfType<string>().Distinct(StringComparer.Ordinal).Select(Recorded).OfType<ActivityContext>().Take(Most)];
    }

    /// <summary>A link to each context.</summary>
    public static IEnumerable<ActivityLink> To(IEnumerable<ActivityContext> contexts) => contexts.Select(context => new ActivityLink(context));

    /// <summary>The context, when it is one and somebody records it: a link to what nobody keeps leads nowhere.</summary>
    public static ActivityContext? Recorded(string? traceParent) =>
        ActivityContext.TryParse(traceParent, null, isRemote: true, out var context) && context.TraceFlags.HasFlag(ActivityTraceFlags.Recorded) ? context : null;
}
