using System.Diagnostics;
using System.Diagnostics.Metrics;
using Audiences.SegmentQualifier.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.SegmentQualifier.Tests.Telemetry;

/// <summary>In which trace the events of a batch go on.</summary>
public sealed class BatchSpanTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly QualifierTelemetry _telemetry;
    private readonly ActivitySource _bus = new("bus of " + nameof(BatchSpanTests));
    private readonly ActivityListener _listener;

    public BatchSpanTests()
    {
        _telemetry = new QualifierTelemetry(_services.GetRequiredService<IMeterFactory>());
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source == _telemetry.Source || source == _bus,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _bus.Dispose();
        _telemetry.Dispose();
        _services.Dispose();
    }

    [Fact]
    public void A_single_event_stays_in_its_trace_below_the_receiving()
    {
        var sent = Trace(1);
        using var receiving = _bus.StartActivity("process", ActivityKind.Consumer, ActivityContext.Parse(sent, null))!;
        using var batch = _telemetry.StartBatch([sent], 1)!;
        Assert.Equal(receiving.SpanId, batch.ParentSpanId);
        Assert.Equal(sent, Linked(batch).Single());
    }

    [Fact]
    public void Where_the_bus_did_not_see_the_events_trace_it_goes_on_in_it_all_the_same()
    {
        var sent = Trace(1);
        using var receiving = _bus.StartActivity("process")!;
        using var batch = _telemetry.StartBatch([sent], 1)!;
        Assert.Equal(sent, $"00-{batch.TraceId}-{batch.ParentSpanId}-01");
    }

    [Fact]
    public void Events_of_several_traces_share_one_of_their_own_with_links_to_each()
    {
        using var receiving = _bus.StartActivity("process", ActivityKind.Consumer, ActivityContext.Parse(Trace(3), null))!;
        using var batch = _telemetry.StartBatch([Trace(1), Trace(2), Trace(2), Trace(3), null], 5)!;
        Assert.Equal(default, batch.ParentSpanId);
        Assert.Equal([Trace(1), Trace(2), Trace(3)], Linked(batch));
        Assert.Equal(5, batch.GetTagItem("messaging.batch.message_count"));
    }

    private static IEnumerable<string> Linked(Activity span) => span.Links.Select(link => $"00-{link.Context.TraceId}-{link.Context.SpanId}-01");

    private static string Trace(int number) => $"00-{number:x32}-{number:x16}-01";
}
