using System.Text;

namespace Audiences.Intake.Tests.Bodies;

public sealed class EventBodyReaderTests
{
    private static readonly string Line1 = Samples.Event("a");
    private static readonly string Line2 = Samples.Event("b");

    [Theory]
    [InlineData("application/x-ndjson")]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Lines_are_read_whatever_the_content_type_says(string? contentType) =>
        Assert.Equal("1:a 2:b", Samples.Outcome(await Samples.ReadBody($"{Line1}\n{Line2}\n", contentType)));

    [Fact]
    public async Task Each_bad_line_is_rejected_by_itself()
    {
        var body = string.Join("\r\n", "\uFEFF" + Line1, "", "{\"eventId\":", "not json", Samples.With("userId", null), "42", "   ", Line2);

        Assert.Equal("1:a 3:!line 4:!line 5:!userId 6:!event 8:b", Samples.Outcome(await Samples.ReadBody(body, "application/x-ndjson")));
    }

    [Fact]
    public async Task A_broken_first_line_does_not_hide_the_others() =>
        Assert.Equal("1:!line 2:b", Samples.Outcome(await Samples.ReadBody($"{{\"eventId\":\n{Line2}\n", "application/json")));

    [Theory]
    [InlineData(65_537)]
    [InlineData(400_000)]
    public async Task A_line_over_64_KB_is_rejected_by_itself(int length) =>
        Assert.Equal("1:a 2:!line 3:b", Samples.Outcome(await Samples.ReadBody($"{Line1}\n{{\"x\":\"{new string('x', length)}\"}}\n{Line2}", "application/x-ndjson")));

    [Fact]
    public async Task Bytes_that_are_not_UTF8_are_rejected_by_themselves()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes(Line1[..^2]), 0xFF, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Line2)];

        var records = await Samples.ReadBody(body, "application/x-ndjson");

        Assert.NotNull(records[0].Reading.Rejection);
        Assert.Equal("b", records[1].Reading.Event!.EventId);
    }

    [Fact]
    public async Task An_array_is_read_element_by_element() =>
        Assert.Equal("1:a 2:!event 3:!event 4:!event 5:b 6:!event", Samples.Outcome(await Samples.ReadBody($" [ {Line1} , 42,null, \"x\",\n{Line2}, []]  ")));

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData(" \n\n ")]
    public async Task Nothing_is_read_of_nothing(string body) => Assert.Empty(await Samples.ReadBody(body));

    [Theory]
    [InlineData("[{0},{1}", "1:a 2:b 3:!body")]
    [InlineData("[{0} {1}]", "1:a 2:!body")]
    [InlineData("[{0},{{]", "1:a 2:!body")]
    [InlineData("[{0},]", "1:a 2:!body")]
    [InlineData("[", "1:!body")]
    public async Task A_broken_array_keeps_what_came_before(string format, string outcome) =>
        Assert.Equal(outcome, Samples.Outcome(await Samples.ReadBody(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Line1, Line2))));

    [Fact]
    public async Task A_large_array_streams()
    {
        var body = "[" + string.Join(",", Enumerable.Range(0, 5_000).Select(i => Samples.Event("e" + i))) + "]";

        var records = await Samples.ReadBody(body);

        Assert.Equal(5_000, records.Count(r => r.Reading.Event is not null));
        Assert.Equal(5_000, records[^1].Line);
    }

    [Fact]
    public async Task One_object_may_span_lines() =>
        Assert.Equal("1:a", Samples.Outcome(await Samples.ReadBody(Line1.Replace(",", ",\n  ", StringComparison.Ordinal), "application/json")));

    [Theory]
    [InlineData("{{\"events\":[{0},{1}]}}")]
    [InlineData("{{\n \"workspace\": \"default\",\n \"events\": [\n{0},\n{1}\n]\n}}")]
    public async Task A_batch_of_the_bus_is_understood(string format) =>
        Assert.Equal("1:a 2:b", Samples.Outcome(await Samples.ReadBody(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Line1, Line2), "application/json")));

    [Fact]
    public async Task What_is_no_JSON_at_all_is_said_once() =>
        Assert.Equal("1:!body", Samples.Outcome(await Samples.ReadBody("{\n  \"eventId\": \"a\",\n  oops\n}", "application/json")));

    [Fact]
    public async Task CloudEvents_fill_what_their_data_lacks()
    {
        const string CloudEvent = """{"specversion":"1.0","id":"ce-1","source":"/cdp","type":"com.example.segment.disqualified","time":"2026-11-23T10:00:00Z","data":{"segmentId":"vip","userId":"u"}}""";

        var single = (await Samples.ReadBody(CloudEvent, "application/cloudevents+json")).Single().Reading.Event!;
        var batch = await Samples.ReadBody($"[{CloudEvent},{CloudEvent.Replace("\"data\"", "\"other\"", StringComparison.Ordinal)}]", "application/cloudevents-batch+json");

        Assert.Equal(("ce-1", false, "vip"), (single.EventId, single.Qualified, single.SegmentId));
        Assert.Equal("1:ce-1 2:!data", Samples.Outcome(batch));
    }

    [Fact]
    public async Task Defaults_fill_what_is_left_out_and_ids_of_a_file_stay_the_same()
    {
        var defaults = new EventDefaults { SegmentId = "vip", Type = "qualified", OccurredAt = Samples.Now, EventId = EventIds.OfFile("users.ndjson") };

        var first = await Samples.ReadBody("{\"userId\":\"a\"}\n{\"userId\":\"b\",\"type\":\"gone\"}\n", null, defaults);
        var second = await Samples.ReadBody("{\"userId\":\"a\"}\n", null, defaults);

        Assert.Equal("vip", first[0].Reading.Event!.SegmentId);
        Assert.Equal(first[0].Reading.Event!.EventId, second[0].Reading.Event!.EventId);
        Assert.Equal("type", first[1].Reading.Rejection!.Field);
    }
}
