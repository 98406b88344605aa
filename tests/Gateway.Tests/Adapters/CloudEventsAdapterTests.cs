using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.CloudEvents;

namespace Audiences.Gateway.Tests.Adapters;

public sealed class CloudEventsAdapterTests
{
    private const string Data = """{"segmentId":"vip","userId":"u1","properties":{"email":"ann@example.com"},"consent":{"advertising":true}}""";
    private const string Structured = $$"""{"specversion":"1.0","id":"e-1","source":"/cdp","type":"com.example.membership.qualified","time":"2026-11-23T10:00:00Z","data":{{Data}}}""";

    [Fact]
    public void Structured_batched_and_binary_mode_are_the_same_event()
    {
        var structured = Adapted.Of(new CloudEventsAdapter(), Structured);
        var batched = Adapted.Of(new CloudEventsAdapter(), $"[{Structured}]");
        var binary = Adapted.Of(new CloudEventsAdapter(), Data, attributes: new() { ["specversion"] = "1.0", ["id"] = "e-1", ["type"] = "com.example.membership.qualified", ["time"] = "2026-11-23T10:00:00Z" });

        Assert.All([structured, batched, binary], read =>
        {
            Assert.Equal(("+u1 vip 10:00:00", "e-1"), (read.Story, read.Events[0].EventId));
            Assert.Equal("ann@example.com", read.Property(0, "email").GetString());
            Assert.True(read.Events[0].AdvertisingConsent);
        });
    }

    [Fact]
    public void The_subject_stands_for_a_user_id_and_paths_read_other_data() => Assert.Equal(
        "-u-9 cart 10:00:00",
        Adapted.Of(
            new CloudEventsAdapter(),
            """{"specversion":"1.0","id":"e-2","source":"/x","type":"left.disqualified","subject":"u-9","time":"2026-11-23T10:00:00Z","data":{"list":"cart"}}""",
            new SourceOptions { SegmentFrom = "data.list" }).Story);

    [Fact]
    public void Other_types_are_ignored_and_what_is_no_cloud_event_is_refused()
    {
        Assert.Equal(1, Adapted.Of(new CloudEventsAdapter(), Structured.Replace("membership.qualified", "order.placed", StringComparison.Ordinal)).Ignored);
        Assert.Equal([(1, "specversion")], Adapted.Of(new CloudEventsAdapter(), Data).Rejected);
        Assert.Equal([(1, "data")], Adapted.Of(new CloudEventsAdapter(), """{"specversion":"1.0","id":"e","type":"x.qualified","data_base64":"AA=="}""").Rejected);
    }
}
