using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Audiences.Gateway.Tests.Hosting;
using Audiences.ServiceDefaults.Bus.Alarm;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Gateway.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public class EventEndpointsTests
{
    public static TheoryData<string, string, string> BadEvents => new()
    {
        { "no userId", SampleEvents.Changed("bad", e => e.Remove("userId")), "userId" },
        { "an empty userId", SampleEvents.Changed("bad", e => e["userId"] = ""), "userId" },
        { "an unknown type", SampleEvents.Changed("bad", e => e["type"] = "joined"), "type" },
        { "an instant that cannot be read", SampleEvents.Changed("bad", e => e["occurredAt"] = "yesterday"), "occurredAt" },
        { "an instant before 2000", SampleEvents.Changed("bad", e => e["occurredAt"] = "1999-12-31T23:59:59Z"), "occurredAt" },
        { "an instant more than a day ahead", SampleEvents.Changed("bad", e => e["occurredAt"] = "2026-11-25T12:00:01Z"), "occurredAt" },
        { "a segment name that is too long", SampleEvents.Changed("bad", e => e["segmentId"] = new string('s', 257)), "segmentId" },
        { "another workspace", SampleEvents.Changed("bad", e => e["workspace"] = "other"), "workspace" },
    };

    [Theory]
    [MemberData(nameof(BadEvents))]
    public async Task A_bad_event_is_answered_by_itself_and_the_others_go_on(string what, string bad, string field)
    {
        Assert.NotEmpty(what);
        await using var host = await GatewayHost.StartAsync();

        var response = await host.Client().SendEventsAsync(SampleEvents.Good("first") + "\n" + bad + "\n" + SampleEvents.Good("last"));

        var answer = await response.JsonAsync(HttpStatusCode.Accepted);
        Assert.Equal(2, answer.GetProperty("accepted").GetInt32());
        Assert.Equal(1, answer.GetProperty("rejectedTotal").GetInt32());
        var rejection = Assert.Single(answer.GetProperty("rejected").EnumerateArray());
        Assert.Equal(2, rejection.GetProperty("line").GetInt32());
        Assert.Equal("bad", rejection.GetProperty("eventId").GetString());
        Assert.Equal(field, rejection.GetProperty("field").GetString());
        Assert.NotEmpty(rejection.GetProperty("error").GetString()!);
        Assert.Equal(["first", "last"], host.Publisher.Events.Select(e => e.EventId));
    }

    [Theory]
    [InlineData("{\"eventId\": \"e-2\", oops")]
    [InlineData("just text")]
    public async Task A_line_that_is_not_JSON_does_not_stop_the_others(string bad)
    {
        await using var host = await GatewayHost.StartAsync();

        var answer = await (await host.Client().SendEventsAsync(SampleEvents.Good("first") + "\n" + bad + "\n" + SampleEvents.Good("last"))).JsonAsync(HttpStatusCode.Accepted);

        Assert.Equal(2, answer.GetProperty("accepted").GetInt32());
        Assert.Equal(2, Assert.Single(answer.GetProperty("rejected").EnumerateArray()).GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_line_over_64_KB_does_not_stop_the_others()
    {
        await using var host = await GatewayHost.StartAsync();
        var huge = SampleEvents.Changed("huge", e => e["properties"] = new JsonObject { ["bio"] = new string('x', 70_000) });

        var answer = await (await host.Client().SendEventsAsync(SampleEvents.Good("first") + "\n" + huge + "\n" + SampleEvents.Good("last"))).JsonAsync(HttpStatusCode.Accepted);

        Assert.Equal(2, answer.GetProperty("accepted").GetInt32());
        Assert.Equal(2, Assert.Single(answer.GetProperty("rejected").EnumerateArray()).GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("[]")]
    public async Task A_body_without_events_is_an_error(string body)
    {
        await using var host = await GatewayHost.StartAsync();

        await (await host.Client().SendEventsAsync(body)).ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_that_is_not_JSON_says_so()
    {
        await using var host = await GatewayHost.StartAsync();

        var problem = await (await host.Client().SendEventsAsync("<events/>", "application/json")).ProblemAsync(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(0, problem.GetProperty("accepted").GetInt32());
        Assert.Single(problem.GetProperty("rejected").EnumerateArray());
        Assert.Empty(host.Publisher.Chunks);
    }

    [Fact]
    public async Task When_all_events_are_rejected_the_answer_is_an_error_that_lists_them()
    {
        await using var host = await GatewayHost.StartAsync();
        var bad = SampleEvents.Changed("bad", e => e.Remove("userId"));

        var problem = await (await host.Client().SendEventsAsync(bad + "\n" + bad)).ProblemAsync(HttpStatusCode.UnprocessableEntity);

        Assert.Equal(2, problem.GetProperty("rejectedTotal").GetInt32());
        Assert.Equal("userId", problem.GetProperty("rejected")[1].GetProperty("field").GetString());
    }

    [Fact]
    public async Task No_more_than_a_thousand_rejections_are_listed_but_all_are_counted()
    {
        await using var host = await GatewayHost.StartAsync();
        var body = string.Join('\n', Enumerable.Repeat("{}", 1_500).Append(SampleEvents.Good()));

        var answer = await (await host.Client().SendEventsAsync(body)).JsonAsync(HttpStatusCode.Accepted);

        Assert.Equal(1_500, answer.GetProperty("rejectedTotal").GetInt32());
        Assert.Equal(1_000, answer.GetProperty("rejected").GetArrayLength());
    }

    [Fact]
    public async Task An_array_one_object_and_CloudEvents_are_taken_like_lines()
    {
        await using var host = await GatewayHost.StartAsync();
        var client = host.Client();
        var cloud = "{\"specversion\":\"1.0\",\"id\":\"c-1\",\"source\":\"/cdp\",\"type\":\"membership\",\"data\":" + SampleEvents.Good("cloud") + "}";

        await (await client.SendEventsAsync("[" + SampleEvents.Good("array-1") + "," + SampleEvents.Good("array-2") + "]", "application/json")).JsonAsync(HttpStatusCode.Accepted);
        await (await client.SendEventsAsync(SampleEvents.Good("object"), "application/json")).JsonAsync(HttpStatusCode.Accepted);
        await (await client.SendEventsAsync(cloud, "application/cloudevents+json")).JsonAsync(HttpStatusCode.Accepted);

        Assert.Equal(["array-1", "array-2", "object", "cloud"], host.Publisher.Events.Select(e => e.EventId));
    }

    [Fact]
    public async Task What_curl_sends_without_a_content_type_is_taken()
    {
        await using var host = await GatewayHost.StartAsync();

        await (await host.Client().SendEventsAsync(SampleEvents.Lines(2), "application/x-www-form-urlencoded")).JsonAsync(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task Events_belong_to_the_workspace_of_the_key()
    {
        await using var host = await GatewayHost.StartAsync();
        var key = await host.IssueKeyAsync("publisher", "acme");

        await (await host.Client(key).SendEventsAsync(SampleEvents.Good())).JsonAsync(HttpStatusCode.Accepted);

        Assert.Equal("acme", Assert.Single(host.Publisher.Chunks).Workspace);
        Assert.Equal("acme", Assert.Single(host.Publisher.Events).Workspace);
    }

    [Fact]
    public async Task A_large_body_is_published_in_chunks_and_nothing_is_lost_or_doubled()
    {
        await using var host = await GatewayHost.StartAsync();

        var answer = await (await host.Client().SendEventsAsync(SampleEvents.Lines(12_345))).JsonAsync(HttpStatusCode.Accepted);

        Assert.Equal(12_345, answer.GetProperty("accepted").GetInt32());
        Assert.All(host.Publisher.Chunks, chunk => Assert.InRange(chunk.Events.Count, 1, 1_000));
        Assert.Equal(12_345, host.Publisher.Events.Select(e => e.EventId).Distinct().Count());
        Assert.Equal(12_345, host.Publisher.Events.Count());
    }

    [Fact]
    public async Task A_broker_that_is_away_is_told_with_a_time_to_come_back()
    {
        await using var host = await GatewayHost.StartAsync();
        host.Publisher.Fails = _ => true;

        var response = await host.Client().SendEventsAsync(SampleEvents.Lines(3));

        var problem = await response.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal(0, problem.GetProperty("accepted").GetInt32());
    }

    [Fact]
    public async Task A_broker_that_goes_away_halfway_is_told_with_what_was_accepted_before()
    {
        await using var host = await GatewayHost.StartAsync();
        host.Publisher.Fails = call => call > 3;

        var problem = await (await host.Client().SendEventsAsync(SampleEvents.Lines(20_000))).ProblemAsync(HttpStatusCode.ServiceUnavailable);

        Assert.Equal(host.Publisher.Events.Count(), problem.GetProperty("accepted").GetInt32());
        Assert.Equal(3_000, host.Publisher.Events.Count());
    }

    [Fact]
    public async Task A_body_over_100_MB_is_refused_before_it_is_read()
    {
        await using var host = await GatewayHost.StartAsync();
        using var content = new ByteArrayContent([]);
        content.Headers.ContentLength = 101L * 1024 * 1024;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/events") { Content = content };

        var response = await host.Client().SendAsync(request);

        await response.ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task No_answer_repeats_personal_data()
    {
        await using var host = await GatewayHost.StartAsync();
        var bad = SampleEvents.Changed("bad", e =>
        {
            e["type"] = "secret-person@example.com";
            e["userId"] = "secret-person@example.com";
        });

        var text = await (await host.Client().SendEventsAsync(bad)).Content.ReadAsStringAsync();

        Assert.DoesNotContain("secret-person", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(text).RootElement.ValueKind);
    }

    [Theory]
    [InlineData("/v1/events")]
    [InlineData("/v1/identities")]
    [InlineData("/v1/intake/0198f000-0000-7000-8000-000000000001")]
    public async Task While_the_broker_is_full_callers_are_told_to_come_back_and_nothing_is_taken(string path)
    {
        await using var host = await GatewayHost.StartAsync();
        var alarm = host.Services.GetRequiredService<BrokerAlarm>();
        alarm.IsOn = true;

        var response = await host.Client().PostAsync(path, new StringContent(SampleEvents.Good("first"), Encoding.UTF8, "application/json"));
        await response.ProblemAsync(HttpStatusCode.TooManyRequests);
        Assert.True(response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Empty(host.Publisher.Events);

        alarm.IsOn = false;
        await (await host.Client().SendEventsAsync(SampleEvents.Good("first"))).JsonAsync(HttpStatusCode.Accepted);
        Assert.Equal(["first"], host.Publisher.Events.Select(e => e.EventId));
    }
}
