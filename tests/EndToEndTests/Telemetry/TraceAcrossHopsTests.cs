using System.Text;
using Audiences.Testing.Telemetry;

namespace Audiences.EndToEndTests.Telemetry;

/// <summary>From an event's trace to the request that carried it to Meta, and back, over all services as processes.</summary>
public sealed class TraceAcrossHopsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_trace_of_an_event_leads_to_the_request_to_Meta_and_tells_nobody_who_it_was()
    {
        await using var story = await TracedStory.PlayAsync();
        var upload = await story.Receiver.SpanAsync("the request", span => span.Name == "upload add");
        foreach (var (way, sent, members) in new[] { ("HTTP", story.Http, 1), ("AMQP", story.Amqp, 1), ("AMQP, a batch", story.Batch, 3) })
        {
            await AssertPathAsync(story, way, sent, members, upload);
        }

        var spans = story.Receiver.Spans;
        AssertRequest(story, upload, spans);
        AssertControlPlane(spans);
        Assert.Contains(spans, span => span.TraceId == story.Amqp.TraceId && span.Name == "qualify memberships" && span.State == "cdp=t61");
        await Task.WhenAll(story.System.Services.Select(service => service.TerminateAsync()));
        AssertLogs(story);
        AssertMetrics(story.Receiver.Metrics);
        AssertNoSecrets(story);
    }

    private async Task AssertPathAsync(TracedStory story, string way, SpanAddress sent, int members, ReceivedSpan upload)
    {
        var delivered = await story.Receiver.SpanAsync($"delivered, {way}", span => span.Name == "audiences.delivered" && span.TraceId == sent.TraceId);
        var merged = await story.Receiver.SpanAsync($"merged, {way}", span => span.Name == "merge members" && span.TraceId == sent.TraceId);
        var spans = story.Receiver.Spans;

        // Parents, without a gap, up to the publisher's span.
        var path = TracePath.To(merged, spans);
        Assert.Equal(sent.SpanId, path[0].ParentId);
        Assert.Equal(["audiences-segment-qualifier", "audiences-uploader"], path.Select(span => span.Service).Distinct().SkipWhile(service => service == "audiences-gateway"));
        var qualified = Assert.Single(path, span => span.Name == "qualify memberships");
        Assert.Equal(members.ToString(System.Globalization.CultureInfo.InvariantCulture), qualified.Attributes["messaging.batch.message_count"]);
        Assert.NotEmpty(qualified.Links);
        Assert.All(qualified.Links.Concat(merged.Links), link => Assert.Equal(sent.TraceId, link.TraceId));

        // Forwards: from the event's trace to the request.
        Assert.Equal(sent.SpanId, TracePath.To(delivered, spans)[0].ParentId);
        Assert.Equal(upload.Address, Assert.Single(delivered.Links));
        Assert.Equal(
            (upload.TraceId, upload.SpanId, (string)story.Cycle["id"]!, story.Audience),
            (delivered.Attributes["audiences.request.trace_id"], delivered.Attributes["audiences.request.span_id"], delivered.Attributes["audiences.cycle_id"], delivered.Attributes["audiences.audience_id"]));

        // And back.
        Assert.Contains(upload.Links, link => link.TraceId == sent.TraceId);
        Print(way, sent, [.. path, delivered, upload, .. TracePath.Below(upload, spans)]);
    }

    private static void AssertRequest(TracedStory story, ReceivedSpan upload, IReadOnlyList<ReceivedSpan> spans)
    {
        Assert.Equal((string)story.Cycle["traceId"]!, upload.TraceId);
        Assert.Equal("refresh cycle", TracePath.To(upload, spans)[0].Name);
        Assert.Equal(("5", "accepted"), (upload.Attributes["messaging.batch.message_count"], upload.Attributes["audiences.outcome"]));
        Assert.Equal(3, upload.Links.Count);
        var call = Assert.Single(TracePath.Below(upload, spans), span => span.Name == "meta POST users");
        Assert.Equal(("127.0.0.1", "accepted"), (call.Attributes["server.address"], call.Attributes["audiences.meta.outcome"]));
        Assert.NotEmpty(call.Attributes["audiences.meta.fbtrace_id"]);
        var http = Assert.Single(TracePath.Below(call, spans), span => span.Attributes.ContainsKey("url.full"));
        Assert.EndsWith("/users?*", http.Attributes["url.full"], StringComparison.Ordinal);
    }

    private static void AssertControlPlane(IReadOnlyList<ReceivedSpan> spans)
    {
        foreach (var name in new[] { "announce account", "change mapping", "change audience" })
        {
            Assert.Contains(spans, span => span.Name == name && TracePath.To(span, spans)[0].Service == "audiences-gateway");
        }
    }

    private static void AssertLogs(TracedStory story)
    {
        var loud = story.Receiver.Logs.Where(log => log.Severity is "Warning" or "Error" or "Critical" && log.Service != "audiences-metasandbox").ToList();
        Assert.True(loud.Count == 0, string.Join('\n', loud));
        Assert.Contains(story.Receiver.Logs, log => log.Text.Contains("refresh cycle completed", StringComparison.Ordinal) && log.TraceId == (string)story.Cycle["traceId"]!);
        foreach (var service in story.System.Services)
        {
            var lines = File.ReadLines(service.LogFile).Where(line => line.StartsWith("warn:", StringComparison.Ordinal) || line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal));
            Assert.True(!lines.Any(), $"{service.Name}: {string.Join('\n', lines)}");
        }
    }

    private static void AssertMetrics(IReadOnlyList<ReceivedMetric> metrics)
    {
        foreach (var (name, unit) in ExpectedMetrics.All)
        {
            var found = metrics.Where(metric => metric.Name == name).ToList();
            Assert.True(found.Count > 0, $"{name} was not exported.");
            Assert.All(found, metric => Assert.Equal(unit, metric.Unit));
        }

        Assert.Contains(metrics, metric => metric.Name == "audiences.uploader.deliveries" && metric.Series.Contains("direction=add in_time=true"));
        var wide = metrics.GroupBy(metric => (metric.Service, metric.Name)).Where(group => group.SelectMany(metric => metric.Series).Distinct().Count() > 100).Select(group => group.Key.Name);
        Assert.Empty(wide);
    }

    private static void AssertNoSecrets(TracedStory story)
    {
        foreach (var signal in new[] { "traces", "metrics", "logs" })
        {
            var text = string.Concat(story.Receiver.Of(signal).Select(Encoding.Latin1.GetString));
            Assert.NotEmpty(text);
            Assert.All(TracedUsers.Secrets("http", "amqp", "batch1", "batch2", "batch3"), secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    private void Print(string way, SpanAddress sent, IReadOnlyList<ReceivedSpan> path)
    {
        output.WriteLine($"{way}: published in trace {sent.TraceId} by span {sent.SpanId}");
        foreach (var span in path)
        {
            output.WriteLine($"  {span}");
        }
    }
}
