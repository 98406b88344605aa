using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Checks;
using Audiences.Accounts.Tests.Fakes;
using Audiences.Contracts.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Tests.Contracts;

public abstract class ConnectingSpecification : AccountsSpecification
{
    [Fact]
    public async Task A_good_account_is_stored_announced_and_the_first_is_the_default()
    {
        var account = await World.ConnectAsync();

        var stored = Assert.Single(await World.Directory.ListAsync(Workspace, default));
        Assert.Equal((account.Id, FakeGraph.AdAccountId, "ann", true), (stored.Id, stored.AdAccountId, stored.AddedBy, stored.IsDefault));
        Assert.Equal(World.Time.GetUtcNow(), stored.AddedOn);
        var state = Assert.Single(World.Announcements.States);
        Assert.Equal((account.Id, 1, AdAccountStatuses.Connected, true), (state.AccountId, state.Version, state.Status, state.IsDefault));
    }

    [Fact]
    public async Task The_token_lies_encrypted_in_the_table()
    {
        var account = await World.ConnectAsync();

        await using var db = World.Open();
        var stored = await db.AdAccounts.SingleAsync();
        Assert.DoesNotContain(FakeGraph.Token, stored.ProtectedToken, StringComparison.Ordinal);
        Assert.Equal(FakeGraph.Token, World.Vault.Open(stored.ProtectedToken));
        Assert.Equal(account.Id, stored.Id);
    }

    [Fact]
    public async Task A_failed_check_stores_and_announces_nothing()
    {
        World.Graph.Answer("act_" + FakeGraph.AdAccountId, FakeGraph.Account(terms: "{}"));

        var outcome = await World.Connector.ConnectAsync(new ConnectRequest(Workspace, "Shop", FakeGraph.AdAccountId, FakeGraph.Token, "25.0", "ann"), default);

        Assert.Null(outcome.Account);
        var finding = Assert.Single(outcome.Checkup!.Findings, finding => !finding.Ok);
        Assert.Equal(CheckNames.Terms, finding.Check);
        Assert.Empty(await World.Directory.ListAsync(Workspace, default));
        Assert.Empty(World.Announcements.States);
    }

    [Fact]
    public async Task The_same_ad_account_twice_is_refused_before_Meta_is_asked()
    {
        var first = await World.ConnectAsync();
        World.Graph.Requests.Clear();

        var again = await World.Connector.ConnectAsync(new ConnectRequest(Workspace, "Again", "act_" + FakeGraph.AdAccountId, FakeGraph.Token, "25.0", "bob"), default);

        Assert.Equal(first.Id, again.Existing!.Id);
        Assert.Empty(World.Graph.Requests);
    }

    [Fact]
    public async Task Another_workspace_may_connect_the_same_ad_account_and_sees_only_its_own()
    {
        var ours = await World.ConnectAsync();
        var theirs = await World.ConnectAsync(workspace: "other");

        Assert.True(theirs.IsDefault);
        Assert.Null(await World.Directory.FindAsync(Workspace, theirs.Id, default));
        Assert.Null(await World.Default.ChooseAsync("other", ours.Id, default));
        Assert.Null(await World.Deletion.DeleteAsync("other", ours.Id, confirmed: true, AudienceFate.Stop, default));
        Assert.Null(await World.Reconnector.ReconnectAsync("other", ours.Id, FakeGraph.Token, null, default));
        Assert.Null(await World.Health.CheckAsync("other", ours.Id, default));
        Assert.NotNull((await World.Handout.HandOutAsync(new AccessTokenRequested { Workspace = "other", AccountId = ours.Id }, default)).Refused);
    }

    [Fact]
    public async Task Two_accounts_that_are_first_at_once_end_with_one_default()
    {
        await Task.WhenAll(World.ConnectAsync(Other), World.ConnectAsync(Third));

        Assert.Single(await World.Directory.ListAsync(Workspace, default), account => account.IsDefault);
    }

    [Fact]
    public async Task A_deleted_ad_account_can_be_connected_again()
    {
        var first = await World.ConnectAsync();
        await World.Deletion.DeleteAsync(Workspace, first.Id, confirmed: false, AudienceFate.Stop, default);

        var second = await World.ConnectAsync();

        Assert.NotEqual(first.Id, second.Id);
        Assert.True(second.IsDefault);
    }
}
