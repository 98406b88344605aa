using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Audiences.Gateway.Events;
using Audiences.Gateway.Identities;
using Audiences.Gateway.Tests.Hosting;
using Audiences.Intake;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Gateway.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public class IdentityEndpointsTests
{
    public static TheoryData<string, string> BadLinks => new()
    {
        { Link("bad").Replace("linked", "joined", StringComparison.Ordinal), "type" },
        { Link("bad").Replace("2026-11-23", "1999-11-23", StringComparison.Ordinal), "occurredAt" },
        { Link("bad").Replace("email", "fax", StringComparison.Ordinal), "a.kind" },
        { Link("bad").Replace("ann@example.com", "nobody", StringComparison.Ordinal), "a.value" },
        { Link("bad").Replace("+49 151", "0151", StringComparison.Ordinal), "b.value" },
        { Link("bad").Replace("\"b\"", "\"country\":\"Atlantis\",\"b\"", StringComparison.Ordinal), "country" },
        { Link("bad").Replace("\"b\"", "\"workspace\":\"other\",\"b\"", StringComparison.Ordinal), "workspace" },
        { Link("bad").Replace("\"b\"", "\"c\"", StringComparison.Ordinal), "b" },
        { Link("bad").Replace("\"kind\":\"phone\",\"value\":\"+49 151 23456789\"", "\"kind\":\"email\",\"value\":\"ANN@example.com\"", StringComparison.Ordinal), "b" },
    };

    [Theory]
    [MemberData(nameof(BadLinks))]
    public async Task A_bad_link_is_answered_by_itself_and_the_others_go_on(string bad, string field)
    {
        var publisher = new Publisher();
        await using var host = await StartAsync(publisher);
        var answer = await (await SendAsync(host.Client(), Link("first") + "\n" + bad + "\n" + Link("last"))).JsonAsync(HttpStatusCode.Accepted);
        Assert.Equal((2, 1), (answer.GetProperty("accepted").GetInt32(), answer.GetProperty("rejectedTotal").GetInt32()));
        var rejection = answer.GetProperty("rejected")[0];
        Assert.Equal((2, "bad", field), (rejection.GetProperty("line").GetInt32(), rejection.GetProperty("linkId").GetString(), rejection.GetProperty("field").GetString()));
        Assert.DoesNotContain("example.com", rejection.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(["first", "last"], publisher.Links.Select(link => link.Message.LinkId));
    }

    [Fact]
    public async Task Every_shape_of_body_is_taken_by_a_publisher_and_a_viewer_is_refused()
    {
        var publisher = new Publisher();
        await using var host = await StartAsync(publisher);
        var client = host.Client(await host.IssueKeyAsync("publisher"));
        foreach (var body in new[] { Link("1"), $"[{Link("2")}]", $"{{\"links\":[{Link("3")}]}}", Link("4") + "\n" })
        {
            await (await SendAsync(client, body)).JsonAsync(HttpStatusCode.Accepted);
        }

        Assert.Equal(["1", "2", "3", "4"], publisher.Links.Select(link => link.Message.LinkId));
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(host.Client(await host.IssueKeyAsync("viewer")), Link("5"))).StatusCode);
    }

    [Fact]
    public async Task Nothing_good_nothing_at_all_and_a_broker_away_are_told_apart()
    {
        var publisher = new Publisher();
        await using var host = await StartAsync(publisher);
        await (await SendAsync(host.Client(), "[]")).ProblemAsync(HttpStatusCode.BadRequest);
        await (await SendAsync(host.Client(), "{\"linkId\":\"1\"}")).ProblemAsync(HttpStatusCode.UnprocessableEntity);
        publisher.IsAway = true;
        var away = await SendAsync(host.Client(), Link("1"));
        await away.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(away.Headers.RetryAfter);
    }

    private static Task<GatewayHost> StartAsync(ILinkPublisher publisher) =>
        GatewayHost.StartAsync(builder => builder.Services.AddSingleton(publisher));

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string body) =>
        client.PostAsync("/v1/identities", new StringContent(body, Encoding.UTF8, "application/json"));

    private static string Link(string id) =>
        $$$"""{"linkId":"{{{id}}}","type":"linked","occurredAt":"2026-11-23T10:00:00Z","a":{"kind":"email","value":"ann@example.com"},"b":{"kind":"phone","value":"+49 151 23456789"}}""";

    private sealed class Publisher : ILinkPublisher
    {
        public ConcurrentQueue<IdentityLinkStatement> Links { get; } = new();

        public bool IsAway { get; set; }

        public Task PublishAsync(string workspace, IReadOnlyList<IdentityLinkStatement> links, CancellationToken cancellationToken)
        {
            if (IsAway)
            {
                throw new EventsNotPublishedException(new InvalidOperationException("The broker is away."));
            }

            foreach (var link in links)
            {
                Links.Enqueue(link);
            }

            return Task.CompletedTask;
        }
    }
}
