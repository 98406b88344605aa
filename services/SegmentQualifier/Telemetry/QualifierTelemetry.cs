using System.Diagnostics;
using System.Diagnostics.Metrics;
using Audiences.Identifiers;
using Audiences.ServiceDefaults.Telemetry;

namespace Audiences.SegmentQualifier.Telemetry;

/// <summary>The spans and counters of this service.</summary>
public sealed class QualifierTelemetry : IDisposable
{
    /// <summary>The name of the source and the meter.</summary>
    public const string Name = "Audiences.SegmentQualifier";

    private readonly Meter _meter;
    private readonly Counter<long> _events;
    private readonly Counter<long> _rejectedValues;

    private readonly ObservableGauge<long> _deadLetters;
    private long _waiting = -1;

    /// <summary>Makes the instruments.</summary>
    public QualifierTelemetry(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _events = _meter.CreateCounter<long>("audiences.qualifier.events", "{event}", "Membership events by outcome: current, superseded, erased, dead_lettered.");
        _rejectedValues = _meter.CreateCounter<long>("audiences.qualifier.rejected_values", "{value}", "Values that a mapping reads but that cannot be normalised, by attribute and code.");
        _deadLetters = _meter.CreateObservableGauge(
            "audiences.qualifier.dead_letters", DeadLetters, "{event}", "Dead letters that nobody has replayed with success, of all workspaces. Each qualifier shows the same.");
    }

    /// <summary>Whether anybody looks at how many dead letters there are.</summary>
    internal bool IsWatched => _deadLetters.Enabled;

    /// <summary>Notes how many dead letters nobody has replayed with success.</summary>
    internal void Counted(long deadLetters) => Interlocked.Exchange(ref _waiting, deadLetters);

    /// <summary>The source of spans.</summary>
    public ActivitySource Source { get; } = new(Name);

    /// <summary>
    /// A span for a batch, linked to the spans of its events; the bus makes its own a child of whichever came last. Events of
    /// one trace, a single one above all, stay in it; those of several share a trace of their own. Links are capped; the real
    /// number of events is an attribute.
    /// </summary>
    internal Activity? StartBatch(IReadOnlyList<string?> traceParents, int events)
    {
        var contexts = SpanLinks.Contexts(traceParents);
        if (Activity.Current is { } receiving && contexts.Any(context => context.TraceId != receiving.TraceId))
        {
            Activity.Current = null;
        }

        var traces = contexts.DistinctBy(context => context.TraceId).ToList();
        var parent = Activity.Current is null && traces.Count == 1 ? traces[0] : default;
        return Source.StartActivity(
            "qualify memberships",
            ActivityKind.Consumer,
            parent,
            [new("messaging.operation.type", "process"), new(SpanLinks.BatchCount, events)],
            SpanLinks.To(contexts));
    }

    internal void Count(string outcome, int events)
    {
        if (events > 0)
        {
            _events.Add(events, new KeyValuePair<string, object?>("outcome", outcome));
        }
    }

    /// <summary>Attributes and codes are short lists; a value never is a tag.</summary>
    internal void CountRejected(IEnumerable<RejectedValue> rejections)
    {
        foreach (var rejected in rejections)
        {
            _rejectedValues.Add(
                1,
                new KeyValuePair<string, object?>("attribute", rejected.Attribute),
                new KeyValuePair<string, object?>("code", rejected.Code));
        }
    }

    private IEnumerable<Measurement<long>> DeadLetters() => Interlocked.Read(ref _waiting) is >= 0 and var waiting ? [new(waiting)] : [];

    /// <inheritdoc />
    public void Dispose()
    {
        Source.Dispose();
        _meter.Dispose();
    }
}
