using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Endpoints;
using Audiences.Contracts.Accounts;
using Audiences.Contracts.Audiences;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Accounts.Tests.Contracts;

/// <summary>Deleting an account with its audiences at Meta.</summary>
public abstract class EndingSpecification : AccountsSpecification
{
    [Fact]
    public async Task The_account_keeps_its_token_until_the_last_audience_is_gone_at_Meta()
    {
        var account = await World.ConnectAsync();
        var (first, second) = (await LinkAsync(account.Id, "A"), await LinkAsync(account.Id, "B"));

        var outcome = await EndAsync(account.Id);

        Assert.Equal((DeletionStage.Ending, "A,B"), (outcome!.Stage, string.Join(',', outcome.Audiences)));
        var state = World.Announcements.States[^1];
        Assert.Equal((true, false, false, AdAccountStatuses.Connected), (state.DeletesAudiences, state.Deleted, state.IsDefault, state.Status));
        Assert.NotNull((await AskAsync(account.Id)).Provided);

        await ApplyAsync(first with { Version = 2, Deleted = true, Ending = true });
        await ApplyAsync(first with { Version = 3, Deleted = true });
        await ApplyAsync(second with { Version = 2, Deleted = true, Ending = true });
        Assert.Equal("ending", AccountView.Of((await World.Directory.FindAsync(Workspace, account.Id, default))!).Status);

        await ApplyAsync(second with { Version = 3, Deleted = true });

        Assert.Null(await World.Directory.FindAsync(Workspace, account.Id, default));
        Assert.True(World.Announcements.States[^1].Deleted);
        await using var db = World.Open();
        Assert.Null((await db.AdAccounts.SingleAsync()).ProtectedToken);
    }

    [Fact]
    public async Task Without_audiences_it_is_deleted_at_once_and_without_a_confirmation_not_at_all()
    {
        var account = await World.ConnectAsync();
        await LinkAsync(account.Id, "A");
        Assert.Equal(DeletionStage.NeedsConfirmation, (await World.Deletion.DeleteAsync(Workspace, account.Id, confirmed: false, AudienceFate.DeleteAtMeta, default))!.Stage);
        var other = await World.ConnectAsync(Other);

        Assert.Equal(DeletionStage.Deleted, (await EndAsync(other.Id))!.Stage);
    }

    [Fact]
    public async Task When_Meta_refuses_for_good_it_says_so_and_a_deletion_that_stops_them_finishes()
    {
        var account = await World.ConnectAsync();
        await LinkAsync(account.Id, "A");
        await EndAsync(account.Id);
        World.Graph.Answer("debug_token", """{"data":{"app_id":"100","is_valid":false,"error":{"code":190,"subcode":463}}}""");
        await World.Health.CheckAsync(Workspace, account.Id, default);

        var view = AccountView.Of((await World.Directory.FindAsync(Workspace, account.Id, default))!);
        Assert.Equal("ending", view.Status);
        Assert.Contains("expired", view.StatusReason, StringComparison.Ordinal);
        Assert.Contains("audiences=stop", view.StatusReason, StringComparison.Ordinal);

        Assert.True((await World.Deletion.DeleteAsync(Workspace, account.Id, confirmed: true, AudienceFate.Stop, default))!.Deleted);
        Assert.Null(await World.Directory.FindAsync(Workspace, account.Id, default));
    }

    [Fact]
    public async Task An_ending_account_hands_the_default_on_and_never_becomes_it()
    {
        var first = await World.ConnectAsync();
        var second = await World.ConnectAsync(Other);
        await LinkAsync(first.Id, "A");

        Assert.Equal(second.Id, (await EndAsync(first.Id))!.NewDefault!.Id);

        Assert.False((await World.Default.ChooseAsync(Workspace, first.Id, default))!.IsDefault);
        Assert.True((await World.Directory.FindAsync(Workspace, second.Id, default))!.IsDefault);
    }

    [Fact]
    public async Task News_that_were_lost_are_made_up_for_by_the_round()
    {
        var account = await World.ConnectAsync();
        var audience = await LinkAsync(account.Id, "A");
        await EndAsync(account.Id);
        Assert.Equal(1, await World.Ending.FinishAllAsync(default));

        // Stored, and then the process died before it deleted the account.
        await World.Links.ApplyAsync(audience with { Version = 3, Deleted = true }, default);

        Assert.Equal(0, await World.Ending.FinishAllAsync(default));
        Assert.Null(await World.Directory.FindAsync(Workspace, account.Id, default));
    }

    private Task<DeletionOutcome?> EndAsync(Guid id) => World.Deletion.DeleteAsync(Workspace, id, confirmed: true, AudienceFate.DeleteAtMeta, default);

    private Task<(AccessTokenProvided? Provided, AccessTokenRefused? Refused)> AskAsync(Guid id) =>
        World.Handout.HandOutAsync(new AccessTokenRequested { Workspace = Workspace, AccountId = id }, default);

    private async Task ApplyAsync(AudienceState state)
    {
        await World.Links.ApplyAsync(state, default);
        await World.Ending.FinishAsync(state.Workspace, state.AccountId, default);
    }

    private async Task<AudienceState> LinkAsync(Guid accountId, string name)
    {
        var state = new AudienceState { Workspace = Workspace, AudienceId = Guid.NewGuid(), Version = 1, Name = name, SegmentId = "vip", AccountId = accountId, Conditions = [] };
        await World.Links.ApplyAsync(state, default);
        return state;
    }
}
