using System.Text.Json;
using Audiences.Contracts.Accounts;
using Audiences.Gateway.Persistence;
using Audiences.Gateway.Tests.Webhooks;
using Audiences.Gateway.Webhooks;
using Audiences.Gateway.Webhooks.Delivery;
using Audiences.Gateway.Webhooks.Signing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.Gateway.Tests.Contracts;

/// <summary>What webhooks must do on each kind of database.</summary>
public abstract class WebhookSpecification
{
    private static readonly WebhookOptions Closed = new(AllowHttp: true, AllowPrivateNetworks: false);
    private static readonly WebhookOptions Open = new(AllowHttp: true, AllowPrivateNetworks: true);

    private readonly SecretProtection _secrets = new(new EphemeralDataProtectionProvider());
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    /// <summary>A migrated, empty database; each scope has a <see cref="GatewayDbContext"/>.</summary>
    protected abstract IServiceScopeFactory Scopes { get; }

    [Fact]
    public async Task A_message_is_signed_and_an_event_that_comes_twice_is_sent_once()
    {
        await using var receiver = await Receiver.StartAsync();
        var secret = await MakeAsync("acme", receiver.Address + "/hook?token=1", WebhookEvents.RefreshCycleFailed);
        await TellAsync("acme", WebhookEvents.RefreshCycleFailed, "msg_1");
        await TellAsync("acme", WebhookEvents.RefreshCycleFailed, "msg_1");
        await TellAsync("acme", WebhookEvents.RefreshCycleCompleted, "msg_2");
        await TellAsync("other", WebhookEvents.RefreshCycleFailed, "msg_3");

        await DeliverAsync();
        await DeliverAsync();

        var (_, headers, body) = Assert.Single(receiver.Calls);
        var timestamp = _time.GetUtcNow().ToUnixTimeSeconds();
        Assert.Equal("msg_1", headers["webhook-id"]);
        Assert.Equal($"{timestamp}", headers["webhook-timestamp"]);
        Assert.Equal(WebhookSignature.Of(secret, "msg_1", timestamp, body), headers["webhook-signature"]);
        Assert.False(headers.ContainsKey("traceparent"));
        var json = JsonDocument.Parse(body).RootElement;
        Assert.Equal((WebhookEvents.RefreshCycleFailed, 7), (json.GetProperty("type").GetString(), json.GetProperty("data").GetProperty("n").GetInt32()));
        Assert.Equal(204, (await OneAsync("acme")).Webhook.LastStatusCode);
    }

    [Fact]
    public async Task What_was_not_taken_is_tried_again_by_another_process_with_the_same_id_until_it_is_given_up()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Status = 500;
        await MakeAsync("acme", receiver.Address, WebhookEvents.RefreshCycleFailed);
        await TellAsync("acme", WebhookEvents.RefreshCycleFailed, "msg_1");
        await DeliverAsync();
        await DeliverAsync();
        var (webhook, pending) = await OneAsync("acme");
        Assert.Equal((1, 500, 1), (receiver.Calls.Count, webhook.LastStatusCode, pending));

        for (var attempt = 2; attempt <= RetrySchedule.MostAttempts + 3; attempt++)
        {
            _time.Advance(TimeSpan.FromHours(10));
            await DeliverAsync();
        }

        Assert.Equal(RetrySchedule.MostAttempts, receiver.Calls.Count);
        Assert.All(receiver.Calls, call => Assert.Equal("msg_1", call.Headers["webhook-id"]));
        Assert.Equal(0, (await OneAsync("acme")).Pending);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var receiver = await Receiver.StartAsync();
        (receiver.Status, receiver.Location) = (307, receiver.Address + "/inside");
        await MakeAsync("acme", receiver.Address + "/hook", WebhookEvents.RefreshCycleFailed);
        await TellAsync("acme", WebhookEvents.RefreshCycleFailed, "msg_1");
        await DeliverAsync();
        Assert.Equal("/hook", Assert.Single(receiver.Calls).Path);
        Assert.Contains("redirect", (await OneAsync("acme")).Webhook.LastError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::ffff:127.0.0.1]")]
    public async Task A_host_that_turns_out_to_be_inside_is_never_connected_to(string host)
    {
        await using var receiver = await Receiver.StartAsync();
        await MakeAsync("acme", $"http://{host}:{new Uri(receiver.Address).Port}/", WebhookEvents.RefreshCycleFailed);
        await TellAsync("acme", WebhookEvents.RefreshCycleFailed, "msg_1");
        await DeliverAsync(Closed);
        Assert.Empty(receiver.Calls);
        Assert.Contains("public", (await OneAsync("acme")).Webhook.LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_gone_is_not_asked_again()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Status = 410;
        await MakeAsync("acme", receiver.Address, WebhookEvents.RefreshCycleFailed);
        await TellAsync("acme", WebhookEvents.RefreshCycleFailed, "msg_1");
        await DeliverAsync();
        await TellAsync("acme", WebhookEvents.RefreshCycleFailed, "msg_2");
        _time.Advance(TimeSpan.FromDays(1));
        await DeliverAsync();
        Assert.Single(receiver.Calls);
        Assert.NotNull((await OneAsync("acme")).Webhook.DisabledAt);
    }

    [Fact]
    public async Task A_webhook_that_fails_holds_up_no_other_and_a_deleted_one_is_forgotten_with_what_waits()
    {
        await using var receiver = await Receiver.StartAsync();
        await MakeAsync("acme", "http://127.0.0.1:1/", WebhookEvents.RefreshCycleFailed);
        await MakeAsync("acme", receiver.Address, WebhookEvents.RefreshCycleFailed);
        await TellAsync("acme", WebhookEvents.RefreshCycleFailed, "msg_1");
        await TellAsync("acme", WebhookEvents.RefreshCycleFailed, "msg_2");
        await DeliverAsync();
        Assert.Equal(2, receiver.Calls.Count);

        var dead = (await ListAsync("acme")).Single(one => one.Webhook.Url != receiver.Address);
        Assert.Equal(2, dead.Pending);
        Assert.False(await WithAsync(database => Registry(database).DeleteAsync("other", dead.Webhook.Id, CancellationToken.None)));
        Assert.True(await WithAsync(database => Registry(database).DeleteAsync("acme", dead.Webhook.Id, CancellationToken.None)));
        Assert.Equal(0, await WithAsync(database => database.WebhookDeliveries.CountAsync(d => d.NextAttemptAt != null)));
    }

    [Fact]
    public async Task A_lost_connection_is_told_once_however_often_the_state_is_published()
    {
        await using var receiver = await Receiver.StartAsync();
        await MakeAsync("acme", receiver.Address, WebhookEvents.AdAccountDisconnected);
        var account = Guid.NewGuid();
        foreach (var (version, status) in new[] { (1, "connected"), (2, "disconnected"), (2, "disconnected"), (3, "disconnected"), (1, "connected"), (4, "connected"), (5, "disconnected") })
        {
            await SeeAsync(account, version, status);
        }

        await DeliverAsync();
        Assert.Equal(2, receiver.Calls.Count);
    }

    [Fact]
    public async Task The_end_of_an_access_is_told_once_for_each_number_of_days()
    {
        await using var receiver = await Receiver.StartAsync();
        await MakeAsync("acme", receiver.Address, WebhookEvents.AdAccountTokenExpiring);
        var account = Guid.NewGuid();
        foreach (var days in new[] { 14, 14, 7, 14, 1 })
        {
            await WarnAsync(account, days);
        }

        await DeliverAsync();
        var told = receiver.Calls.Select(call => JsonDocument.Parse(call.Body).RootElement).ToList();
        Assert.Equal([14, 7, 1], told.Select(body => body.GetProperty("data").GetProperty("daysLeft").GetInt32()).OrderDescending());
        Assert.All(told, body => Assert.Equal(("token", "Shop"), (body.GetProperty("data").GetProperty("ends").GetString(), body.GetProperty("data").GetProperty("name").GetString())));
    }

    [Fact]
    public async Task The_secret_is_stored_encrypted()
    {
        var secret = await MakeAsync("acme", "https://cdp.example.com/", WebhookEvents.RefreshCycleFailed);
        var stored = (await OneAsync("acme")).Webhook.ProtectedSecret;
        Assert.DoesNotContain(secret["whsec_".Length..], stored, StringComparison.Ordinal);
        Assert.Equal(secret, _secrets.Unprotect(stored));
    }

    private Task<int> WarnAsync(Guid account, int days) => WithAsync(async database =>
    {
        using var wakeUp = new WebhookWakeUp();
        await new ExpiryNews(new WebhookNews(database, wakeUp, _time)).TellAsync(
            new AccessTokenExpiring
            {
                Workspace = "acme",
                AccountId = account,
                Name = "Shop",
                AdAccountId = "1",
                Ends = AccessEnds.Token,
                ExpiresAt = _time.GetUtcNow().AddDays(14),
                DaysLeft = days,
                OccurredAt = _time.GetUtcNow(),
            },
            CancellationToken.None);
        return 0;
    });

    private Task<int> SeeAsync(Guid account, long version, string status) => WithAsync(async database =>
    {
        using var wakeUp = new WebhookWakeUp();
        await new AccountNews(database, new WebhookNews(database, wakeUp, _time), _time).SeeAsync(
            new AdAccountState
            {
                Workspace = "acme",
                AccountId = account,
                Version = version,
                Name = "Shop",
                AdAccountId = "1",
                ApiVersion = "25.0",
                Status = status,
                IsDefault = true,
            },
            CancellationToken.None);
        return 0;
    });

    private WebhookRegistry Registry(GatewayDbContext database) => new(database, _secrets, _time);

    private async Task<string> MakeAsync(string workspace, string url, string type) =>
        (await WithAsync(database => Registry(database).CreateAsync(workspace, url, [type], "ann", CancellationToken.None))).Secret;

    private Task<int> TellAsync(string workspace, string type, string messageId) => WithAsync(async database =>
    {
        using var wakeUp = new WebhookWakeUp();
        await new WebhookNews(database, wakeUp, _time).TellAsync(workspace, type, messageId, _time.GetUtcNow(), new { n = 7 }, CancellationToken.None);
        return 0;
    });

    private Task<IReadOnlyList<(Webhook Webhook, int Pending)>> ListAsync(string workspace) =>
        WithAsync(database => Registry(database).ListAsync(workspace, CancellationToken.None));

    private async Task<(Webhook Webhook, int Pending)> OneAsync(string workspace) => Assert.Single(await ListAsync(workspace));

    /// <summary>A new deliverer each time, as after a restart.</summary>
    private async Task DeliverAsync(WebhookOptions? options = null)
    {
        using var sender = new WebhookSender(_secrets, options ?? Open, _time);
        await new WebhookDeliverer(Scopes, sender, _time).DeliverDueAsync(CancellationToken.None);
    }

    private async Task<T> WithAsync<T>(Func<GatewayDbContext, Task<T>> act)
    {
        await using var scope = Scopes.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<GatewayDbContext>());
    }
}
