using Audiences.Accounts.Checks;
using Audiences.Accounts.Health;
using Audiences.Accounts.Tests.Fakes;
using Audiences.Contracts.Accounts;

namespace Audiences.Accounts.Tests.Contracts;

public abstract class VersionSpecification : AccountsSpecification
{
    [Fact]
    public async Task Upgrading_is_one_call_that_the_others_hear_of()
    {
        var account = await World.ConnectAsync();

        var outcome = await World.Upgrade.ChangeAsync(Workspace, account.Id, ApiVersions.Newest, default);

        Assert.Equal(ApiVersions.Newest, outcome!.Account!.ApiVersion);
        Assert.Equal((ApiVersions.Newest, 2), (World.Announcements.States[^1].ApiVersion, World.Announcements.States[^1].Version));
        Assert.Contains(World.Graph.Requests, request => request.ApiVersion == ApiVersions.Newest && request.Path == "act_" + FakeGraph.AdAccountId);
        Assert.Null(await World.Upgrade.ChangeAsync("other", account.Id, ApiVersions.Newest, default));
    }

    [Theory]
    [InlineData("v26.0")]
    [InlineData("24.0")]
    public async Task A_version_that_is_not_to_be_had_changes_nothing(string version)
    {
        var account = await World.ConnectAsync();

        Assert.Null((await World.Upgrade.ChangeAsync(Workspace, account.Id, version, default))!.Account);
        Assert.Null((await World.Reconnector.ReconnectAsync(Workspace, account.Id, "new-token", version, default))!.Account);

        var stored = await World.Directory.FindAsync(Workspace, account.Id, default);
        Assert.Equal(("25.0", FakeGraph.Token), (stored!.ApiVersion, World.Vault.Open(stored.ProtectedToken)));
    }

    [Fact]
    public async Task A_version_that_Meta_retires_is_a_finding_but_the_account_goes_on_until_Meta_refuses_it()
    {
        var account = await World.ConnectAsync();
        await using (var db = World.Open())
        {
            db.AdAccounts.Single().ApiVersion = "24.0";
            await db.SaveChangesAsync();
        }

        var checkup = await World.Health.CheckAsync(Workspace, account.Id, default);
        Assert.Equal((CheckNames.ApiVersion, Severities.Error), (Assert.Single(checkup!.Findings, finding => !finding.Ok).Check, checkup.Findings[0].Severity));
        Assert.Equal(AdAccountStatuses.Connected, (await World.Directory.FindAsync(Workspace, account.Id, default))!.Status);

        World.Graph.Fail("debug_token", FakeGraph.Refusal(2635));
        World.Time.Advance(HealthRound.Interval);
        await World.Round.RunAsync(default);
        Assert.Equal(AdAccountStatuses.Disconnected, World.Announcements.States[^1].Status);
    }
}
