using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CsCheck;
using static Audiences.Client.Tests.PublisherUnderTest;

namespace Audiences.Client.Tests;

public sealed class AudiencesPublisherTests
{
    [Fact]
    public async Task An_event_is_written_as_the_API_takes_it()
    {
        await using var test = new PublisherUnderTest();
        await test.Publisher.PublishAsync([Event(2) with { Sequence = 7, AdvertisingConsent = false, OccurredAt = DateTimeOffset.Parse("2026-11-23T11:00:00+01:00", null) }]);

        var (request, lines) = Assert.Single(test.Server.Calls);
        Assert.Equal("https://audiences.example.com/v1/events", request.RequestUri!.AbsoluteUri);
        Assert.Equal("Bearer aud_test", request.Headers.Authorization!.ToString());
        Assert.Equal("application/x-ndjson", request.Content!.Headers.ContentType!.MediaType);
        Assert.True(JsonElement.DeepEquals(
            JsonDocument.Parse("""{"eventId":"2","type":"qualified","segmentId":"vip","userId":"u-2","occurredAt":"2026-11-23T10:00:00+00:00","sequence":7,"properties":{"email":"u-2@example.com","score":2},"consent":{"advertising":false}}""").RootElement,
            JsonDocument.Parse(lines[0]).RootElement));
    }

    [Fact]
    public void No_event_is_lost_or_sent_twice_whatever_the_limits() => Gen.Select(Gen.Int[0, 60], Gen.Int[1, 20], Gen.Int[1, 8], Gen.Bool).Sample(
        (events, batch, capacity, compress) =>
        {
            RunAsync(events, batch, capacity, compress).GetAwaiter().GetResult();
        },
        iter: 50);

    [Fact]
    public async Task A_flush_sends_what_waits_and_time_sends_it_too()
    {
        await using var test = new PublisherUnderTest();
        await test.Publisher.EnqueueAsync(Event(1));
        Assert.Equal(1, (await test.Publisher.FlushAsync()).Accepted);
        await test.Publisher.EnqueueAsync(Event(2));
        await test.WhileTimeGoesOnAsync(Task.Run(async () =>
        {
            await PublisherUnderTest.UntilAsync(() => test.Server.Calls.Count == 2);
            return true;
        }));

        Assert.Equal(["1", "2"], test.Server.EventIds);
        Assert.Equal(1, (await test.Publisher.FlushAsync()).Accepted);
    }

    [Fact]
    public async Task A_full_queue_makes_the_sender_wait_and_drops_nothing()
    {
        var free = new TaskCompletionSource();
        await using var test = new PublisherUnderTest(options => (options.QueueCapacity, options.MaxBatchEvents) = (2, 1));
        test.Server.Answer = (_, lines) =>
        {
            free.Task.Wait();
            return FakeServer.Taken(lines.Length);
        };
        var sending = Enumerable.Range(1, 4).Select(i => test.Publisher.EnqueueAsync(Event(i)).AsTask()).ToArray();
        await PublisherUnderTest.UntilAsync(() => !test.Server.Calls.IsEmpty);
        Assert.Contains(sending, one => !one.IsCompleted);

        free.SetResult();
        await Task.WhenAll(sending);
        Assert.Equal(4, (await test.Publisher.FlushAsync()).Accepted);
    }

    [Theory]
    [InlineData(HttpStatusCode.RequestTimeout)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task What_passes_is_tried_again_with_the_same_ids(HttpStatusCode status)
    {
        await using var test = new PublisherUnderTest();
        test.Server.Answer = (call, lines) => call switch
        {
            1 => throw new HttpRequestException("The connection was lost."),
            < 4 => new HttpResponseMessage(status),
            _ => FakeServer.Taken(lines.Length),
        };

        var result = await test.WhileTimeGoesOnAsync(test.Publisher.PublishAsync([Event(1)]));

        Assert.Equal((1, 4), (result.Accepted, test.Server.Calls.Count));
        Assert.Equal(["1"], test.Server.EventIds.Distinct());
    }

    [Fact]
    public async Task Retry_after_is_heeded()
    {
        await using var test = new PublisherUnderTest();
        test.Server.Answer = (call, lines) => call > 1 ? FakeServer.Taken(lines.Length)
            : new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(90)) } };
        var start = test.Time.GetUtcNow();

        await test.WhileTimeGoesOnAsync(test.Publisher.PublishAsync([Event(1)]));

        Assert.True(test.Time.GetUtcNow() - start >= TimeSpan.FromSeconds(90));
    }

    [Fact]
    public async Task A_rejected_event_comes_back_with_its_field_and_is_not_sent_again()
    {
        var told = new List<EventRejection>();
        await using var test = new PublisherUnderTest(options => options.OnRejected = told.Add);
        test.Server.Answer = (_, _) => FakeServer.Taken(1, """[{"line":2,"eventId":"2","field":"userId","error":"is empty."}]""");
        await test.Publisher.EnqueueAsync(Event(1));
        await test.Publisher.EnqueueAsync(Event(2));
        var result = await test.Publisher.FlushAsync();

        var rejection = Assert.Single(result.Rejected);
        Assert.Equal(("2", "userId", "is empty."), (rejection.Event.EventId, rejection.Field, rejection.Error));
        Assert.Equal((1, 1), (result.Accepted, result.RejectedTotal));
        Assert.Equal([rejection], told);
        Assert.Single(test.Server.Calls);
    }

    [Fact]
    public async Task A_batch_of_which_all_is_rejected_is_no_failure()
    {
        await using var test = new PublisherUnderTest();
        test.Server.Answer = (_, _) => FakeServer.Taken(0, """[{"line":1,"eventId":"1","field":"type","error":"is not known."}]""", HttpStatusCode.UnprocessableEntity);

        Assert.Equal("type", Assert.Single((await test.Publisher.PublishAsync([Event(1)])).Rejected).Field);
    }

    [Fact]
    public async Task A_refusal_is_told_at_once_with_its_events()
    {
        await using var test = new PublisherUnderTest(options => options.MaxBatchEvents = 1);
        test.Server.Answer = (_, _) => new HttpResponseMessage(HttpStatusCode.Unauthorized);

        var failure = await Assert.ThrowsAsync<PublishException>(() => test.Publisher.PublishAsync([Event(1), Event(2)]));

        Assert.Equal(HttpStatusCode.Unauthorized, failure.Status);
        Assert.Equal(["1", "2"], failure.Events.Select(e => e.EventId));
        Assert.Single(test.Server.Calls);
    }

    [Fact]
    public async Task What_is_given_up_is_never_silent()
    {
        var test = new PublisherUnderTest(options => (options.GiveUpAfter, options.MaxBatchEvents) = (TimeSpan.FromSeconds(30), 1));
        test.Server.Answer = (_, lines) => lines[0].Contains("\"1\"", StringComparison.Ordinal) ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : FakeServer.Taken(1);
        await test.Publisher.EnqueueAsync(Event(1));
        await test.Publisher.EnqueueAsync(Event(2));

        var failure = await Assert.ThrowsAsync<PublishException>(() => test.WhileTimeGoesOnAsync(test.Publisher.FlushAsync()));

        Assert.Equal(["1"], failure.Events.Select(e => e.EventId));
        Assert.Contains("2", test.Server.EventIds);
        await test.DisposeAsync();
    }

    [Fact]
    public async Task Disposing_sends_what_is_queued_and_throws_for_what_was_not_sent()
    {
        var good = new PublisherUnderTest();
        await good.Publisher.EnqueueAsync(Event(1));
        await good.DisposeAsync();
        Assert.Equal(["1"], good.Server.EventIds);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await good.Publisher.EnqueueAsync(Event(2)));

        var bad = new PublisherUnderTest();
        bad.Server.Answer = (_, _) => new HttpResponseMessage(HttpStatusCode.Forbidden);
        await bad.Publisher.EnqueueAsync(Event(3));
        var failure = await Assert.ThrowsAsync<PublishException>(async () => await bad.DisposeAsync());
        Assert.Equal(["3"], failure.Events.Select(e => e.EventId));
    }

    [Fact]
    public async Task A_body_that_is_too_large_goes_in_halves()
    {
        await using var test = new PublisherUnderTest();
        test.Server.Answer = (_, lines) => lines.Length > 2 ? new HttpResponseMessage(HttpStatusCode.RequestEntityTooLarge) : FakeServer.Taken(lines.Length);

        Assert.Equal(5, (await test.Publisher.PublishAsync(Enumerable.Range(1, 5).Select(Event))).Accepted);
    }

    [Fact]
    public async Task A_batch_links_to_the_traces_that_its_events_came_from()
    {
        var ended = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AudiencesPublisher.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        var test = new PublisherUnderTest();
        using var own = new Activity("a request").Start();
        await test.Publisher.EnqueueAsync(Event(1));
        await test.Publisher.FlushAsync();
        await test.DisposeAsync();

        Assert.Contains(ended, batch => batch.Links.Any(link => link.Context.TraceId == own.TraceId) && batch.TraceId != own.TraceId);
    }

    [Theory]
    [InlineData("ftp://audiences.example.com", "key")]
    [InlineData("/relative", "key")]
    [InlineData("https://audiences.example.com", " ")]
    public void What_can_not_work_is_said_at_once(string address, string key) => Assert.Throws<ArgumentException>(
        () => new AudiencesPublisher(new HttpClient(), new AudiencesPublisherOptions { Address = new Uri(address, UriKind.RelativeOrAbsolute), Key = key }));

    private static async Task RunAsync(int events, int batch, int capacity, bool compress)
    {
        var test = new PublisherUnderTest(options => (options.MaxBatchEvents, options.QueueCapacity, options.Compress) = (batch, capacity, compress));
        for (var i = 0; i < events; i++)
        {
            await test.Publisher.EnqueueAsync(Event(i));
        }

        var result = await test.Publisher.FlushAsync();
        await test.DisposeAsync();
        Assert.Equal(events, result.Accepted);
        Assert.Equal(Enumerable.Range(0, events).Select(i => Event(i).EventId), test.Server.EventIds);
        Assert.All(test.Server.Calls, call => Assert.InRange(call.Lines.Length, 1, batch));
    }
}
