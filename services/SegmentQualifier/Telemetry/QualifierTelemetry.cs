using System.Diagnostics;
using System.Diagnostics.Metrics;
using Audiences.Identifiers;

namespace Audiences.SegmentQualifier.Telemetry;

/// <summary>The spans and counters of this service.</summary>
public sealed class QualifierTelemetry : IDisposable
{
    /// <summary>The name of the source and the meter.</summary>
    public const string Name = "Audiences.SegmentQualifier";

    private const int MaxLinks = 100;

    private readonly Meter _meter;
    private readonly Counter<long> _events;
    private readonly Counter<long> _rejectedValues;

    /// <summary>Makes the instruments.</summary>
    public QualifierTelemetry(IMeterFactory meters)
    {
        _meter = meters.Create(Name);
        _events = _meter.CreateCounter<long>("audiences.qualifier.events", "{event}", "Membership events by outcome: current, superseded, erased, dead_lettered.");
        _rejectedValues = _meter.CreateCounter<long>("audiences.qualifier.rejected_values", "{value}", "Values that a mapping reads but that cannot be normalised, by attribute and code.");
    }

    /// <summary>The source of spans.</summary>
    public ActivitySource Source { get; } = new(Name);

    /// <summary>
    /// A span for a batch, linked to the traces of its events: MassTransit makes it a child of the last one alone. Links
    /// are capped; the real number of events is an attribute.
    /// </summary>
    internal Activity? StartBatch(IEnumerable<string?> traceParents)
    {
        var parents = traceParents.ToList();
        var links = parents.Distinct().Take(MaxLinks)
            .Where(id => ActivityContext.TryParse(id, null, isRemote: true, out _))
            .Select(id => new ActivityLink(ActivityContext.Parse(id!, null)));
        var activity = Source.StartActivity(ActivityKind.Consumer, links: links, name: "qualify memberships");
        activity?.SetTag("messaging.batch.message_count", parents.Count);
        return activity;
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

    /// <inheritdoc />
    public void Dispose()
    {
        Source.Dispose();
        _meter.Dispose();
    }
}
