using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Tests.Fakes;
using Audiences.Contracts.Accounts;
using Audiences.Contracts.Audiences;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Tests.Contracts;

public abstract class DeletionSpecification : AccountsSpecification
{
    [Fact]
    public async Task Deleting_erases_the_token_and_announces_the_last_state()
    {
        var account = await World.ConnectAsync();

        var outcome = await World.Deletion.DeleteAsync(Workspace, account.Id, confirmed: false, AudienceFate.Stop, default);

        Assert.True(outcome!.Deleted);
        await using var db = World.Open();
        Assert.Null((await db.AdAccounts.SingleAsync()).ProtectedToken);
        var last = World.Announcements.States[^1];
        Assert.Equal((true, 2, false), (last.Deleted, last.Version, last.IsDefault));
        Assert.NotNull((await World.Handout.HandOutAsync(new AccessTokenRequested { Workspace = Workspace, AccountId = account.Id }, default)).Refused);
        Assert.Empty(await World.Directory.ListAsync(Workspace, default));
    }

    [Fact]
    public async Task With_audiences_linked_it_says_which_and_waits_for_a_confirmation()
    {
        var account = await World.ConnectAsync();
        await World.Links.ApplyAsync(Audience(account.Id, "VIPs"), default);

        var waiting = await World.Deletion.DeleteAsync(Workspace, account.Id, confirmed: false, AudienceFate.Stop, default);

        Assert.False(waiting!.Deleted);
        Assert.Equal(["VIPs"], waiting.Audiences);
        Assert.Equal(FakeGraph.Token, World.Vault.Open((await World.Directory.FindAsync(Workspace, account.Id, default))!.ProtectedToken));
        Assert.True((await World.Deletion.DeleteAsync(Workspace, account.Id, confirmed: true, AudienceFate.Stop, default))!.Deleted);
    }

    [Fact]
    public async Task An_audience_that_was_unlinked_stops_nothing_whatever_order_its_states_come_in()
    {
        var account = await World.ConnectAsync();
        var linked = Audience(account.Id, "VIPs");
        await World.Links.ApplyAsync(linked with { Version = 2, Deleted = true }, default);
        await World.Links.ApplyAsync(linked, default);

        Assert.True((await World.Deletion.DeleteAsync(Workspace, account.Id, confirmed: false, AudienceFate.Stop, default))!.Deleted);
    }

    [Fact]
    public async Task The_only_account_that_is_left_becomes_the_default()
    {
        var first = await World.ConnectAsync();
        var second = await World.ConnectAsync(Other);

        var outcome = await World.Deletion.DeleteAsync(Workspace, first.Id, confirmed: false, AudienceFate.Stop, default);

        Assert.Equal(second.Id, outcome!.NewDefault!.Id);
        Assert.Contains(World.Announcements.States, state => state.AccountId == second.Id && state.IsDefault);
    }

    [Fact]
    public async Task Among_several_that_are_left_none_becomes_the_default()
    {
        var first = await World.ConnectAsync();
        await World.ConnectAsync(Other);
        await World.ConnectAsync(Third);

        var outcome = await World.Deletion.DeleteAsync(Workspace, first.Id, confirmed: false, AudienceFate.Stop, default);

        Assert.True(outcome!.WasDefault);
        Assert.Null(outcome.NewDefault);
        Assert.DoesNotContain(await World.Directory.ListAsync(Workspace, default), account => account.IsDefault);
    }

    private static AudienceState Audience(Guid accountId, string name) => new()
    {
        Workspace = Workspace,
        AudienceId = Guid.NewGuid(),
        Version = 1,
        Name = name,
        SegmentId = "vip",
        AccountId = accountId,
        Conditions = [],
    };
}
