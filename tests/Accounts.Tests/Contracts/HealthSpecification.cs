using Audiences.Accounts.Checks;
using Audiences.Accounts.Health;
using Audiences.Accounts.Tests.Fakes;
using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.Tests.Contracts;

public abstract class HealthSpecification : AccountsSpecification
{
    [Fact]
    public async Task A_token_that_expired_disconnects_the_account_with_a_reason_and_stops_the_handout()
    {
        var account = await World.ConnectAsync();
        ExpireToken();

        await World.Health.InvestigateAsync(Failure(account.Id, World.Time.GetUtcNow()), default);

        var stored = await World.Directory.FindAsync(Workspace, account.Id, default);
        Assert.Equal(AdAccountStatuses.Disconnected, stored!.Status);
        Assert.Contains("expired", stored.StatusReason, StringComparison.Ordinal);
        Assert.Equal(stored.StatusReason, World.Announcements.States[^1].StatusReason);
        var (provided, refused) = await World.Handout.HandOutAsync(new AccessTokenRequested { Workspace = Workspace, AccountId = account.Id }, default);
        Assert.Null(provided);
        Assert.Equal(stored.StatusReason, refused!.Reason);
    }

    [Fact]
    public async Task A_failure_from_before_the_reconnection_is_void()
    {
        var account = await World.ConnectAsync();
        World.Graph.Requests.Clear();

        await World.Health.InvestigateAsync(Failure(account.Id, World.Time.GetUtcNow().AddSeconds(-1)), default);

        Assert.Empty(World.Graph.Requests);
    }

    [Fact]
    public async Task A_failure_that_many_audiences_report_is_looked_into_once()
    {
        var account = await World.ConnectAsync();
        ExpireToken();
        var failure = Failure(account.Id, World.Time.GetUtcNow());
        World.Time.Advance(TimeSpan.FromSeconds(1));
        await World.Health.InvestigateAsync(failure, default);
        World.Graph.Requests.Clear();

        await World.Health.InvestigateAsync(failure, default);

        Assert.Empty(World.Graph.Requests);
    }

    [Fact]
    public async Task Reconnecting_makes_it_connected_again_with_the_new_token()
    {
        var account = await World.ConnectAsync();
        ExpireToken();
        await World.Health.CheckAsync(Workspace, account.Id, default);
        World.Graph.Answer("debug_token", """{"data":{"app_id":"100","is_valid":true,"expires_at":1800000000}}""");

        var outcome = await World.Reconnector.ReconnectAsync(Workspace, account.Id, "new-token", null, default);

        Assert.Equal((AdAccountStatuses.Connected, null), (outcome!.Account!.Status, outcome.Account.StatusReason));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1800000000), outcome.Account.TokenExpiresAt);
        Assert.Equal("new-token", World.Vault.Open(outcome.Account.ProtectedToken));
        Assert.Equal(3, World.Announcements.States[^1].Version);
    }

    [Fact]
    public async Task A_reconnection_with_a_bad_token_changes_nothing()
    {
        var account = await World.ConnectAsync();
        ExpireToken();

        var outcome = await World.Reconnector.ReconnectAsync(Workspace, account.Id, "bad-token", null, default);

        Assert.Null(outcome!.Account);
        Assert.Equal(FakeGraph.Token, World.Vault.Open((await World.Directory.FindAsync(Workspace, account.Id, default))!.ProtectedToken));
    }

    [Fact]
    public async Task Meta_being_away_or_busy_disconnects_nobody()
    {
        var account = await World.ConnectAsync();
        World.Graph.Fail("debug_token", new HttpRequestException("away"));
        await World.Health.CheckAsync(Workspace, account.Id, default);
        World.Graph.Fail("debug_token", FakeGraph.Refusal(80003));
        await World.Health.CheckAsync(Workspace, account.Id, default);

        Assert.Equal(AdAccountStatuses.Connected, (await World.Directory.FindAsync(Workspace, account.Id, default))!.Status);
        Assert.Single(World.Announcements.States);
    }

    [Fact]
    public async Task A_full_account_stays_connected_because_its_audiences_can_be_sent()
    {
        var account = await World.ConnectAsync();
        World.Graph.Answer($"act_{FakeGraph.AdAccountId}/customaudiences", FakeGraph.Audiences(500));

        var checkup = await World.Health.CheckAsync(Workspace, account.Id, default);

        Assert.Equal(CheckNames.Room, Assert.Single(checkup!.Findings, finding => !finding.Ok).Check);
        Assert.Equal(AdAccountStatuses.Connected, (await World.Directory.FindAsync(Workspace, account.Id, default))!.Status);
    }

    [Fact]
    public async Task What_was_put_right_at_Meta_connects_it_again_by_itself()
    {
        var account = await World.ConnectAsync();
        World.Graph.Answer("act_" + FakeGraph.AdAccountId, FakeGraph.Account(status: 3));
        await World.Health.CheckAsync(Workspace, account.Id, default);
        World.Graph.Answer("act_" + FakeGraph.AdAccountId, FakeGraph.Account());

        await World.Health.CheckAsync(Workspace, account.Id, default);

        Assert.Equal(AdAccountStatuses.Connected, World.Announcements.States[^1].Status);
    }

    [Fact]
    public async Task The_round_checks_what_is_due_and_nothing_twice()
    {
        await World.ConnectAsync();
        World.Graph.Requests.Clear();
        await World.Round.RunAsync(default);
        Assert.Empty(World.Graph.Requests);

        World.Time.Advance(HealthRound.Interval);
        await World.Round.RunAsync(default);
        var asked = World.Graph.Requests.Count;
        await World.Round.RunAsync(default);

        Assert.NotEqual(0, asked);
        Assert.Equal(asked, World.Graph.Requests.Count);
    }

    private void ExpireToken() => World.Graph.Answer("debug_token", """{"data":{"app_id":"100","is_valid":false,"error":{"code":190,"subcode":463}}}""");

    private static AdAccountAccessFailed Failure(Guid accountId, DateTimeOffset occurredAt) =>
        new() { Workspace = Workspace, AccountId = accountId, Code = 190, Subcode = 463, OccurredAt = occurredAt };
}
