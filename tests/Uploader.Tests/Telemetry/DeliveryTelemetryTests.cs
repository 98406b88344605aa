using System.Diagnostics;
using System.Diagnostics.Metrics;
using Audiences.ServiceDefaults.Telemetry;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Telemetry;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Uploader.Tests.Telemetry;

/// <summary>What is measured, and told to the events' traces, of a request that Meta accepted.</summary>
public sealed class DeliveryTelemetryTests : IDisposable
{
    private static readonly DateTimeOffset Linked = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(Linked.AddHours(10));
    private readonly string _direction = Guid.NewGuid().ToString("N");
    private readonly DeliveryTelemetry _telemetry;
    private readonly MeterListener _meters = new();
    private readonly List<double> _lags = [];
    private readonly Dictionary<string, long> _deliveries = [];

    public DeliveryTelemetryTests()
    {
        _telemetry = new DeliveryTelemetry(_time);
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name is "audiences.uploader.lag" or "audiences.uploader.deliveries")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((_, value, tags, _) => Note(tags, _ => _lags.Add(value)));
        _meters.SetMeasurementEventCallback<long>((_, value, tags, _) => Note(tags, inTime => _deliveries[inTime!] = value));
        _meters.Start();
    }

    public void Dispose()
    {
        _meters.Dispose();
        _telemetry.Dispose();
    }

    [Fact]
    public void The_lag_is_that_of_news_alone()
    {
        _telemetry.Made(
            Purpose(),
            new Freshness(Linked, TimeSpan.FromHours(1)),
            [
                Member(statedAt: 9.5),
                Member(statedAt: 8),
                // A publisher's clock is ahead.
                Member(statedAt: 11),
                // Sent again for another reason; from before the link.
                Member(statedAt: 2, sentAt: 3),
                Member(statedAt: -48),
                Member(statedAt: 5, sentAt: 4),
            ],
            null);

        Assert.Equal([1800d, 7200d, 0d, 18000d], _lags);
        Assert.Equal([("false", 2), ("true", 2)], _deliveries.OrderBy(delivery => delivery.Key, StringComparer.Ordinal).Select(delivery => (delivery.Key, delivery.Value)));
    }

    [Fact]
    public void Each_recorded_trace_is_told_once_with_a_link_to_the_request_and_no_more_than_links_are_kept()
    {
        using var source = new ActivitySource(_direction);
        var told = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = heard => heard.Name == UploaderTelemetry.Name || heard.Name == _direction,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.OperationName == "audiences.delivered" && (string?)activity.GetTagItem("audiences.direction") == _direction)
                {
                    told.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var request = source.StartActivity("request")!;
        var members = Enumerable.Range(1, 500).SelectMany(number => new[] { Member(9, trace: Trace(number)), Member(9, trace: Trace(number)), Member(9, trace: $"00-{number:x32}-{number:x16}-00") });

        _telemetry.Made(Purpose(), null, [.. members, Member(9)], request);

        Assert.Equal(SpanLinks.Most, told.Count);
        Assert.Equal(SpanLinks.Most, told.Select(span => span.TraceId).Distinct().Count());
        Assert.All(told, span =>
        {
            Assert.Equal(2, span.GetTagItem("audiences.members"));
            Assert.Equal(request.Context, Assert.Single(span.Links).Context);
            Assert.Equal(request.SpanId.ToHexString(), span.GetTagItem("audiences.request.span_id"));
            Assert.Contains(Enumerable.Range(1, 500), number => Trace(number) == $"00-{span.TraceId}-{span.ParentSpanId}-01");
        });
        Assert.Same(request, Activity.Current);
    }

    private void Note(ReadOnlySpan<KeyValuePair<string, object?>> tags, Action<string?> note)
    {
        string? inTime = null;
        var own = false;
        foreach (var (name, value) in tags)
        {
            own |= name == "direction" && (string?)value == _direction;
            inTime = name == "in_time" ? (string?)value : inTime;
        }

        if (own)
        {
            note(inTime);
        }
    }

    private UploadPurpose Purpose() => new(Guid.NewGuid(), Guid.NewGuid(), _direction);

    private static string Trace(int number) => $"00-{number:x32}-{number:x16}-01";

    private static DueMember Member(double statedAt, double? sentAt = null, string? trace = null) => new("user", null, true, false, null, null, null, trace)
    {
        StatedAt = Linked.AddHours(statedAt).UtcTicks,
        SentAt = sentAt is { } hours ? Linked.AddHours(hours).UtcTicks : null,
    };
}
