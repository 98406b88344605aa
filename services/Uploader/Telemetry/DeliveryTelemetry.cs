using System.Diagnostics;
using System.Diagnostics.Metrics;
using Audiences.ServiceDefaults.Telemetry;
using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.Telemetry;

/// <summary>
/// What Meta accepted, told to those who ask about an event: how long it took, and a short span in the event's own trace,
/// from which the request can be found. A request's span links to the events, but links lead back only.
/// </summary>
public sealed class DeliveryTelemetry : IDisposable
{
    private readonly ActivitySource _source = new(UploaderTelemetry.Name);
    private readonly Meter _meter = new(UploaderTelemetry.Name);
    private readonly Histogram<double> _lag;
    private readonly Counter<long> _deliveries;
    private readonly TimeProvider _time;

    public DeliveryTelemetry(TimeProvider time)
    {
        _time = time;
        _lag = _meter.CreateHistogram(
            "audiences.uploader.lag", "s", "From a member's newest event or statement of consent to its acceptance by Meta, for those made since the audience was linked.", tags: null, Durations.ToMeta);
        _deliveries = _meter.CreateCounter<long>(
            "audiences.uploader.deliveries", "{member}", "The same members, by whether that was within the audience's refresh interval and a quarter of an hour.");
    }

    /// <summary>Meta accepted what concerns these members.</summary>
    /// <param name="purpose">What the request was for.</param>
    /// <param name="freshness">What is in time; null: not measured.</param>
    /// <param name="members">Without those of whom Meta took nothing.</param>
    /// <param name="request">The request's span.</param>
    internal void Made(UploadPurpose purpose, Freshness? freshness, IReadOnlyList<DueMember> members, Activity? request)
    {
        if (freshness is not null)
        {
            Measure(purpose.Direction, freshness, members);
        }

        var contexts = members.Where(member => member.TraceParent is not null).CountBy(member => member.TraceParent!, StringComparer.Ordinal);
        var left = SpanLinks.Most;
        foreach (var (traceParent, count) in contexts)
        {
            if (left == 0)
            {
                return;
            }

            if (SpanLinks.Recorded(traceParent) is { } context)
            {
                left--;
                Tell(context, purpose, count, request);
            }
        }
    }

    private void Measure(string direction, Freshness freshness, IReadOnlyList<DueMember> members)
    {
        var now = _time.GetUtcNow().UtcTicks;
        var tag = new KeyValuePair<string, object?>("direction", direction);
        long inTime = 0, late = 0;
        foreach (var member in members)
        {
            if (freshness.IsNews(member.StatedAt, member.SentAt))
            {
                // A publisher's clock may be ahead of ours.
                var lag = new TimeSpan(Math.Max(0, now - member.StatedAt));
                _lag.Record(lag.TotalSeconds, tag);
                if (lag <= freshness.Longest)
                {
                    inTime++;
                }
                else
                {
                    late++;
                }
            }
        }

        _deliveries.Add(inTime, tag, new("in_time", "true"));
        _deliveries.Add(late, tag, new("in_time", "false"));
    }

    private void Tell(ActivityContext context, UploadPurpose purpose, int members, Activity? request)
    {
        using var span = _source.StartActivity(
            "audiences.delivered",
            ActivityKind.Internal,
            context,
            [
                new("audiences.audience_id", purpose.AudienceId.ToString()),
                new("audiences.cycle_id", purpose.CycleId.ToString()),
                new("audiences.direction", purpose.Direction),
                new("audiences.members", members),
            ],
            request is null ? null : [new ActivityLink(request.Context)]);
        if (request is not null)
        {
            span?.SetTag("audiences.request.trace_id", request.TraceId.ToHexString()).SetTag("audiences.request.span_id", request.SpanId.ToHexString());
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _source.Dispose();
        _meter.Dispose();
    }
}
