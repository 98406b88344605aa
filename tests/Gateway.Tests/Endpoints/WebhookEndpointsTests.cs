using System.Net;
using System.Net.Http.Json;
using Audiences.Contracts.Membership;
using Audiences.Gateway.Tests.Hosting;
using Audiences.Gateway.Tests.Webhooks;
using Audiences.Gateway.Webhooks;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Gateway.Tests.Endpoints;

[Trait("Kind", "Hosted")]
public sealed class WebhookEndpointsTests
{
    [Fact]
    public async Task A_request_for_members_on_the_bus_reaches_the_webhook_and_its_outcome_is_shown()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var host = await GatewayHost.StartAsync(builder => builder.Services.AddSingleton(new WebhookOptions(true, true)));
        var client = host.Client();
        var made = await (await client.PostAsJsonAsync("/v1/webhooks", new { url = receiver.Address, events = new[] { "segment.snapshot-requested" } })).JsonAsync(HttpStatusCode.Created);
        var secret = made.GetProperty("secret").GetString()!;
        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);

        var resync = Guid.NewGuid();
        await host.Services.GetRequiredService<IBus>().Publish(new SegmentSnapshotRequested
        {
            Workspace = "default",
            SegmentId = "vip",
            AudienceId = Guid.NewGuid(),
            ResyncId = resync,
            RequestedAt = host.Time.GetUtcNow(),
            Reason = "test",
        });
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (receiver.Calls.IsEmpty || !(await client.GetStringAsync("/v1/webhooks")).Contains("\"taken\":true", StringComparison.Ordinal))
        {
            await Task.Delay(50, patience.Token);
        }

        Assert.Contains("\"segmentId\":\"vip\"", Assert.Single(receiver.Calls).Body, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, await client.GetStringAsync("/v1/webhooks"), StringComparison.Ordinal);
        var address = $"/v1/webhooks/{made.GetProperty("id").GetString()}";
        var acme = host.Client(await host.IssueKeyAsync("admin", "acme"));
        await (await acme.DeleteAsync(address)).ProblemAsync(HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(address)).StatusCode);
        await (await host.Client(await host.IssueKeyAsync("operator")).GetAsync("/v1/webhooks")).ProblemAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_is_wrong_is_said_by_field()
    {
        await using var host = await GatewayHost.StartAsync();
        var response = await host.Client().PostAsJsonAsync("/v1/webhooks", new { url = "https://10.0.0.1/", events = new[] { "everything" } });
        var errors = (await response.ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("errors");
        Assert.Equal(["events", "url"], errors.EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
    }
}
