using Audiences.Gateway.Adapters;
using Audiences.Gateway.Adapters.RudderStack;
using Audiences.Identifiers;

namespace Audiences.Gateway.Tests.Adapters;

public sealed class RudderStackAdapterTests
{
    private static readonly SourceOptions Vip = new() { SegmentId = "vip" };

    [Fact]
    public void Record_events_insert_update_and_delete_members()
    {
        var read = Adapted.Of(
            new RudderStackAdapter(),
            """
            [{"type":"record","action":"insert","recordId":"1","identifiers":{"user_id":"u1"},"fields":{"email":"a@example.com"},"timestamp":"2026-11-23T10:00:00.544Z","messageId":"r-1"},
             {"type":"record","action":"update","recordId":"2","fields":{"user_id":"u2","email":"b@example.com"},"timestamp":"2026-11-23T10:00:00Z"},
             {"type":"record","action":"delete","recordId":"3","fields":{"user_id":"u3"}},
             {"type":"record","action":"lol","fields":{"user_id":"u4"}},
             {"type":"record","action":"insert","recordId":"5","fields":{"email":"c@example.com"}},
             {"type":"track","event":"Order Completed","userId":"u1"}]
            """,
            Vip);

        Assert.Equal("+u1 vip 10:00:00, +u2 vip 10:00:00, -u3 vip 12:00:00", read.Story);
        Assert.Equal(("r-1", "a@example.com"), (read.Events[0].EventId, read.Property(0, "email").GetString()));
        Assert.Equal([(4, "action"), (5, "userId")], read.Rejected);
        Assert.Equal(1, read.Ignored);
    }

    [Fact]
    public void An_audience_list_adds_and_removes_each_entry_and_who_is_in_both_stays()
    {
        var read = Adapted.Of(
            new RudderStackAdapter(),
            """
            {"userId":"user 1","type":"audiencelist","messageId":"l-1","timestamp":"2026-11-23T10:00:00.544Z",
             "properties":{"listData":{"add":[{"id":"u1","email":"alex@example.com"},{"id":"u2","email":"amy@example.com"},"text"],"remove":[{"id":"u2"},{"email":"x@example.com"}]}}}
            """,
            Vip);

        Assert.Equal("-u2 vip 10:00:00, +u1 vip 10:00:00, +u2 vip 10:00:00", read.Story);
        Assert.True(read.Events[2].Sequence > read.Events[0].Sequence);
        Assert.Equal("amy@example.com", read.Property(2, "email").GetString());
        Assert.Equal(["userId", "properties.listData.add[2]"], read.Rejected.Select(one => one.Field));
        Assert.Equal(3, read.Events.Select(e => e.EventId).Distinct().Count());
    }

    [Fact]
    public void A_source_must_say_which_segment_it_feeds()
    {
        Assert.Equal("segmentId", Assert.Throws<MappingException>(() => new RudderStackAdapter().Compile(new SourceOptions())).Attribute);
        Assert.Equal("userId", Assert.Throws<MappingException>(() => new RudderStackAdapter().Compile(Vip with { UserId = "a..b" })).Attribute);
        Assert.Equal("+u1 s-9 10:00:00", Adapted.Of(
            new RudderStackAdapter(),
            """{"type":"record","action":"insert","fields":{"id":"u1"},"context":{"sources":{"job_id":"s-9"}},"timestamp":"2026-11-23T10:00:00Z"}""",
            new SourceOptions { SegmentFrom = "context.sources.job_id" }).Story);
    }
}
