using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Audiences.Contracts.Accounts;
using Audiences.Gateway.Persistence;
using Audiences.Gateway.Tests.Forwarding;
using Audiences.Gateway.Tests.Hosting;
using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Audiences.Gateway.Tests.Audit;

/// <summary>What the log says of calls, of those that a service behind the gateway answers too.</summary>
[Trait("Kind", "Hosted")]
public sealed class AuditTests : IAsyncLifetime
{
    private StubService _service = null!;
    private GatewayHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await StubService.StartAsync("any");
        _host = await GatewayHost.StartAsync(
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(new[] { "Accounts", "Mapping", "SegmentQualifier", "Uploader" }.Select(name => KeyValuePair.Create("Services:" + name, (string?)_service.Address)));
                builder.AddServiceRoutes();
            },
            app => app.MapServiceRoutes(),
            loopback: true,
            now: DateTimeOffset.UtcNow,
            settings: new Dictionary<string, string?> { ["Proxies:Trusted:0"] = "127.0.0.0/8" });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_change_says_who_did_what_to_what_from_where_and_what_came_of_it()
    {
        var client = _host.Client(await _host.IssueKeyAsync("operator", "acme"));
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");

        await client.PatchAsJsonAsync("/v1/audiences/0193a000-0000-7000-8000-000000000001", new { name = "a secret name" });

        var entry = Assert.Single(await ReadAsync("acme"));
        Assert.Equal(("key", "a operator", "operator", "ChangeAudience"), (Text(entry, "actorKind"), Text(entry, "actor"), Text(entry, "role"), Text(entry, "operation")));
        Assert.Equal(("PATCH", "/v1/audiences/{id}", "203.0.113.9"), (Text(entry, "method"), Text(entry, "route"), Text(entry, "address")));
        Assert.Equal("0193a000-0000-7000-8000-000000000001", Text(entry.GetProperty("target"), "id"));
        Assert.Equal(("failed", 418), (Text(entry, "outcome"), entry.GetProperty("status").GetInt32()));
        Assert.DoesNotContain("secret", entry.GetRawText(), StringComparison.Ordinal);
        Assert.True(Guid.TryParse(Text(entry, "actorId"), out _));
    }

    [Fact]
    public async Task A_users_id_is_not_in_the_log()
    {
        await _host.Client(await _host.IssueKeyAsync("operator", "acme")).DeleteAsync("/v1/users/ann%40example.com");

        var entry = Assert.Single(await ReadAsync("acme"));
        Assert.Equal("EraseUser", Text(entry, "operation"));
        Assert.StartsWith("user-", Text(entry.GetProperty("target"), "userId"), StringComparison.Ordinal);
        Assert.DoesNotContain("ann", entry.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_and_events_are_not_audited_but_who_was_turned_away_is()
    {
        var viewer = _host.Client(await _host.IssueKeyAsync("viewer", "acme"));
        await viewer.GetAsync("/v1/me");
        await _host.Client(await _host.IssueKeyAsync("publisher", "acme")).SendEventsAsync(SampleEvents.Good());
        Assert.Empty(await ReadAsync("acme"));

        await viewer.SendEventsAsync(SampleEvents.Good());
        await viewer.SendEventsAsync(SampleEvents.Good());
        await viewer.GetAsync("/v1/keys");

        Assert.Equal(["ListKeys", "PublishEvents"], (await ReadAsync("acme")).Select(entry => Text(entry, "operation")));
        Assert.All(await ReadAsync("acme"), entry => Assert.Equal("refused", Text(entry, "outcome")));
    }

    [Fact]
    public async Task A_revoked_key_that_still_calls_is_in_the_log_and_an_unknown_one_is_not()
    {
        var made = await (await _host.Client().PostAsJsonAsync("/v1/keys", new { name = "old CDP", role = "publisher", workspace = "acme" })).JsonAsync(HttpStatusCode.Created);
        await _host.Client().DeleteAsync($"/v1/keys/{Text(made, "id")}?workspace=acme");

        await _host.Client(Text(made, "key")).SendEventsAsync(SampleEvents.Good());
        await _host.Client("aud_guessed").SendEventsAsync(SampleEvents.Good());

        var entry = Assert.Single(await ReadAsync("acme"));
        Assert.Equal(("old CDP", 401), (Text(entry, "actor"), entry.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task What_cannot_be_noted_is_not_done()
    {
        await using (var scope = _host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().Database.ExecuteSqlRawAsync("alter table audit_entries rename to gone");
        }

        var response = await _host.Client().PostAsJsonAsync("/v1/audiences", new { name = "x" });

        await response.ProblemAsync(HttpStatusCode.ServiceUnavailable);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Empty(_service.Calls);
        Assert.Equal((HttpStatusCode)418, (await _host.Client().GetAsync("/v1/audiences")).StatusCode);
    }

    [Fact]
    public async Task A_lost_ad_account_is_in_the_log_by_the_system_once()
    {
        var bus = _host.Services.GetRequiredService<IBus>();
        var account = Guid.CreateVersion7();
        foreach (var (version, status) in new[] { (1, AdAccountStatuses.Connected), (2, AdAccountStatuses.Disconnected), (2, AdAccountStatuses.Disconnected) })
        {
            await bus.Publish(new AdAccountState { AccountId = account, Workspace = "acme", Version = version, Status = status, Name = "Shop", AdAccountId = "1", ApiVersion = "25.0", IsDefault = true });
            await SeenAsync(account, version);
        }

        var entry = Assert.Single(await ReadAsync("acme"));
        Assert.Equal(("system", "AdAccountDisconnected", "done"), (Text(entry, "actorKind"), Text(entry, "operation"), Text(entry, "outcome")));
        Assert.Equal(account.ToString(), Text(entry.GetProperty("target"), "id"));
    }

    [Fact]
    public async Task Pages_go_on_where_the_last_one_ended_and_wrong_parameters_are_named()
    {
        var admin = _host.Client(await _host.IssueKeyAsync("admin", "acme"));
        for (var i = 0; i < 3; i++)
        {
            await admin.DeleteAsync($"/v1/keys/{Guid.NewGuid()}");
        }

        var first = await (await admin.GetAsync("/v1/audit?limit=2")).JsonAsync(HttpStatusCode.OK);
        var second = await (await admin.GetAsync($"/v1/audit?limit=2&after={Text(first, "next")}")).JsonAsync(HttpStatusCode.OK);

        Assert.Equal((2, 1), (first.GetProperty("items").GetArrayLength(), second.GetProperty("items").GetArrayLength()));
        Assert.False(second.TryGetProperty("next", out _));
        var errors = (await (await admin.GetAsync("/v1/audit?limit=0&after=x")).ProblemAsync(HttpStatusCode.BadRequest)).GetProperty("errors");
        Assert.Equal(["after", "limit"], errors.EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
    }

    private async Task SeenAsync(Guid account, long version)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            await using var scope = _host.Services.CreateAsyncScope();
            if (await scope.ServiceProvider.GetRequiredService<GatewayDbContext>().SeenAccounts.AnyAsync(seen => seen.AccountId == account && seen.Version == version, patience.Token))
            {
                return;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    private async Task<IReadOnlyList<JsonElement>> ReadAsync(string workspace)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var keys = scope.ServiceProvider.GetRequiredService<Audiences.Gateway.Keys.KeyRegistry>();
        var issued = await keys.IssueAsync(new Audiences.Gateway.Keys.NewKey(workspace, "reader", "admin", null, "test"), CancellationToken.None);
        return [.. (await (await _host.Client(issued.Text).GetAsync("/v1/audit")).JsonAsync(HttpStatusCode.OK)).GetProperty("items").EnumerateArray()];
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
