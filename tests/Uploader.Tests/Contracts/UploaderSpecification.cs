using Audiences.Contracts.Accounts;
using Audiences.Contracts.Cycles;
using Audiences.Contracts.Mapping;
using Audiences.Contracts.Users;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Tests.Support;
using Audiences.Uploader.Withdrawals;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>What the uploader promises on every store.</summary>
public abstract class UploaderSpecification : IAsyncLifetime
{
    private const string Single = MappingActions.SingleIdentifier;
    private const string Multiple = MappingActions.MultipleIdentifiers;

    protected UploaderWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await UploaderWorld.CreateAsync(await DatabaseAsync());

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Fact]
    public async Task A_member_is_added_and_after_leaving_removed()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"), Ids.FirstName("ann"))));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Ids.Rows(Ids.Set(Ids.Email("ann"), Ids.FirstName("ann")), Multiple), There(audience));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 2, false, null));
        await World.RefreshAsync(audience.Id);
        Assert.Empty(There(audience));
        Assert.Equal([HttpMethod.Post, HttpMethod.Delete], World.Meta.Uploads.Select(upload => upload.Method));
    }

    [Fact]
    public async Task An_older_event_that_arrives_later_changes_nothing()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 2, false, null));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        await World.RefreshAsync(audience.Id);
        Assert.Empty(There(audience));
    }

    [Fact]
    public async Task Consent_withdrawn_removes_and_consent_given_again_brings_back_with_the_kept_identifiers()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, null, consent: false, consentAt: 5));
        await World.RefreshAsync(audience.Id);
        Assert.Empty(There(audience));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, null, consent: true, consentAt: 6));
        await World.RefreshAsync(audience.Id);
        Assert.Single(There(audience));
    }

    [Fact]
    public async Task A_withdrawal_has_a_receipt_that_says_when_Meta_accepted_the_removals()
    {
        var (first, second, never) = (await World.LinkAsync(Multiple), await World.LinkAsync(Multiple), await World.LinkAsync(Multiple));
        foreach (var audience in new[] { first, second })
        {
            await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
            await World.RefreshAsync(audience.Id);
        }

        var receipts = World.Get<WithdrawalReceipts>();
        Assert.Null(await receipts.FindAsync(UploaderWorld.Workspace, "ann", CancellationToken.None));
        foreach (var audience in new[] { first, second, never })
        {
            await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann")), consent: false, consentAt: 5));
        }

        var pending = await receipts.FindAsync(UploaderWorld.Workspace, "ann", CancellationToken.None);
        Assert.Equal(("pending", null), (pending!.Status, pending.CompletedAt));
        Assert.Equal(("pending", "pending", "not_held"), (Of(pending, first), Of(pending, second), Of(pending, never)));
        await World.RefreshAsync(first.Id);
        var half = await receipts.FindAsync(UploaderWorld.Workspace, "ann", CancellationToken.None);
        Assert.Equal("pending", half!.Status);
        Assert.Equal(("removed", "pending", "not_held"), (Of(half, first), Of(half, second), Of(half, never)));
        await World.RefreshAsync(second.Id);
        var done = await receipts.FindAsync(UploaderWorld.Workspace, "ann", CancellationToken.None);
        Assert.Equal("completed", done!.Status);
        Assert.Equal(done.Audiences.Max(removal => removal.AcceptedAt), done.CompletedAt);
        Assert.Equal(("removed", "removed", "not_held"), (Of(done, first), Of(done, second), Of(done, never)));
        Assert.Null(await receipts.FindAsync("elsewhere", "ann", CancellationToken.None));

        static string Of(WithdrawalAnswer receipt, CustomAudience audience) =>
            receipt.Audiences.Single(removal => removal.AudienceId == audience.Id).Status;
    }

    [Fact]
    public async Task A_changed_address_removes_the_old_row_and_adds_the_new_in_one_cycle_and_leaves_the_common_row_alone()
    {
        var audience = await World.LinkAsync(Single);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("old"), Ids.Phone("1"))));
        await World.RefreshAsync(audience.Id);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 2, true, Ids.Set(Ids.Email("new"), Ids.Phone("1"))));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Ids.Rows(Ids.Set(Ids.Email("new"), Ids.Phone("1")), Single).Order(StringComparer.Ordinal), There(audience));
        Assert.Equal(["EMAIL=" + Ids.Hex("old@example.com")], World.Meta.Uploads.Single(u => u.Method == HttpMethod.Delete).Rows);
    }

    [Fact]
    public async Task A_households_address_stays_until_the_last_of_them_leaves()
    {
        var audience = await World.LinkAsync(Single);
        await World.ApplyAsync(audience.Id,
            UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("home"), Ids.Phone("1"))),
            UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Email("home"))));
        await World.RefreshAsync(audience.Id);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 2, false, null));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(["EMAIL=" + Ids.Hex("home@example.com")], There(audience));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("bob", 2, false, null));
        await World.RefreshAsync(audience.Id);
        Assert.Empty(There(audience));
    }

    [Fact]
    public async Task Another_action_sends_everybody_anew_and_leaves_no_old_row()
    {
        var audience = await World.LinkAsync(Single);
        var ann = Ids.Set(Ids.Email("ann"), Ids.FirstName("ann"));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, ann));
        await World.RefreshAsync(audience.Id);
        await World.InScopeAsync<AudienceLinks, CustomAudience?>(links => links.ChangeAsync(
            UploaderWorld.Workspace, audience.Id, new AudienceChange(null, null, null, Multiple, null), CancellationToken.None));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Ids.Rows(ann, Multiple), There(audience));
    }

    [Fact]
    public async Task A_member_without_a_usable_identifier_is_counted_and_not_touched_again()
    {
        var audience = await World.LinkAsync(Single);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.FirstName("ann"))), UploaderWorld.Change("bob", 1, true, Ids.Set()));
        await World.RefreshAsync(audience.Id);
        var counts = await World.Get<AudienceCounting>().CountAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);
        Assert.Equal((2, 0, 0), (counts.Unidentified, counts.DueAdds, counts.Sent));
        Assert.Empty(World.Meta.Uploads);
    }

    [Fact]
    public async Task A_row_that_Meta_calls_invalid_is_not_sent_again_until_it_changes()
    {
        var audience = await World.LinkAsync(Multiple);
        World.Meta.Invalid = Ids.Hex("bad@example.com");
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))), UploaderWorld.Change("bad", 1, true, Ids.Set(Ids.Email("bad"))));
        await World.RefreshAsync(audience.Id);
        await World.RefreshAsync(audience.Id);
        Assert.Single(World.Meta.Uploads);
        var member = await World.Get<MemberQueries>().FindAsync(UploaderWorld.Workspace, audience.Id, "bad", CancellationToken.None);
        Assert.Equal(("invalid", false), (member!.Refused, member.In));
        var refused = await World.Get<RefusedMembers>().ListAsync(UploaderWorld.Workspace, audience.Id, 10, null, CancellationToken.None);
        Assert.Equal(["bad"], refused.Items.Select(item => item.UserId));
        Assert.Empty((await World.Get<RefusedMembers>().ListAsync("another", audience.Id, 10, null, CancellationToken.None)).Items);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("bad", 2, true, Ids.Set(Ids.Email("good"))));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(2, There(audience).Count);
        Assert.Empty((await World.Get<RefusedMembers>().ListAsync(UploaderWorld.Workspace, audience.Id, 10, null, CancellationToken.None)).Items);
    }

    [Fact]
    public async Task Refused_members_are_listed_page_by_page()
    {
        var audience = await World.LinkAsync(Multiple);
        World.Meta.Invalid = Ids.Hex("bad@example.com");
        string[] users = ["u1", "u2", "u3"];
        await World.ApplyAsync(audience.Id, [.. users.Select(user => UploaderWorld.Change(user, 1, true, Ids.Set(Ids.Email("bad"))))]);
        await World.RefreshAsync(audience.Id);
        var list = World.Get<RefusedMembers>();
        var first = await list.ListAsync(UploaderWorld.Workspace, audience.Id, 2, null, CancellationToken.None);
        var second = await list.ListAsync(UploaderWorld.Workspace, audience.Id, 2, first.Next, CancellationToken.None);
        Assert.Equal(users, first.Items.Concat(second.Items).Select(item => item.UserId));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task A_poisonous_row_is_isolated_and_the_others_go_on()
    {
        var audience = await World.LinkAsync(Multiple);
        World.Meta.Poison = Ids.Hex("u5@example.com");
        await World.ApplyAsync(audience.Id, [.. Enumerable.Range(0, 20).Select(n => UploaderWorld.Change($"u{n:00}", 1, true, Ids.Set(Ids.Email($"u{n}"))))]);
        await World.RefreshAsync(audience.Id);
        Assert.Equal(19, There(audience).Count);
        var cycle = await World.LastCycleAsync(audience.Id);
        Assert.Equal(("completed", 19, 1), (cycle.Status, cycle.Added, cycle.Rejected));
        Assert.True(World.Meta.Uploads[^1].Session.GetProperty("last_batch_flag").GetBoolean());
        Assert.Equal(Enumerable.Range(1, World.Meta.Uploads.Count), World.Meta.Uploads.Select(u => u.Session.GetProperty("batch_seq").GetInt32()));
    }

    [Fact]
    public async Task More_than_ten_thousand_rows_go_in_several_batches_of_one_session_and_no_member_is_split()
    {
        var audience = await World.LinkAsync(Single);
        foreach (var thousand in Enumerable.Range(0, 7))
        {
            await World.ApplyAsync(audience.Id, [.. Enumerable.Range(thousand * 1000, 1000).Select(n => UploaderWorld.Change($"u{n}", 1, true, Ids.Set(Ids.Email($"u{n}"), Ids.Phone($"{n}"))))]);
        }

        await World.RefreshAsync(audience.Id);
        Assert.Equal([10_000, 4_000], World.Meta.Uploads.Select(u => u.Rows.Count));
        Assert.Single(World.Meta.Uploads.Select(u => u.Session.GetProperty("session_id").GetInt64()).Distinct());
        Assert.Equal([false, true], World.Meta.Uploads.Select(u => u.Session.GetProperty("last_batch_flag").GetBoolean()));
        Assert.Equal(14_000, There(audience).Count);
    }

    [Fact]
    public async Task A_throttled_audience_waits_as_long_as_Meta_says_whoever_asks()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        World.Meta.Before = _ => throw ModelMeta.Error(80003, regain: TimeSpan.FromMinutes(7));
        await World.RefreshAsync(audience.Id);
        World.Meta.Before = null;
        await World.Get<RefreshRequests>().RequestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);
        World.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.False(await World.RunNextAsync());
        World.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await World.RunNextAsync());
        Assert.Single(There(audience));
    }

    [Fact]
    public async Task A_refused_token_disconnects_and_the_audience_goes_on_at_once_when_the_account_is_back()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        World.Meta.Before = _ => throw ModelMeta.Error(190, 463);
        await World.RefreshAsync(audience.Id);
        Assert.Contains(World.Events.All, message => message is AdAccountAccessFailed { Code: 190, Subcode: 463 });
        await World.ConnectAsync(AdAccountStatuses.Disconnected, 2);
        World.Meta.Before = null;
        World.Time.Advance(TimeSpan.FromDays(30));
        Assert.False(await World.RunNextAsync());
        await World.ConnectAsync(AdAccountStatuses.Connected, 3);
        Assert.True(await World.RunNextAsync());
        Assert.Single(There(audience));
    }

    [Fact]
    public async Task A_flagged_audience_pauses_with_advice()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        World.Meta.Before = _ => throw ModelMeta.Error(100, 1713230);
        await World.RefreshAsync(audience.Id);
        World.Time.Advance(TimeSpan.FromDays(1));
        Assert.False(await World.RunNextAsync());
        Assert.Contains(World.Events.All, message => message is RefreshCycleFailed { Subcode: 1713230 });
    }

    [Fact]
    public async Task An_erased_user_is_removed_forgotten_and_kept_out_for_ever_and_the_receipt_follows()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))));
        await World.RefreshAsync(audience.Id);
        var erased = new UserErased { Workspace = UploaderWorld.Workspace, UserId = "ann", ErasedAt = UploaderWorld.Start.AddMinutes(5), ReceiptId = Guid.CreateVersion7() };
        await World.Get<Erasures>().BeginAsync(erased, CancellationToken.None);
        Assert.DoesNotContain(World.Events.All, message => message is UserErasureCompleted);
        await World.RefreshAsync(audience.Id);
        Assert.Empty(There(audience));
        Assert.Contains(World.Events.All, message => message is UserErasureCompleted { Audiences: 1 } completed && completed.ReceiptId == erased.ReceiptId);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 4, true, Ids.Set(Ids.Email("ann"))));
        Assert.Null(await World.Get<MemberQueries>().FindAsync(UploaderWorld.Workspace, audience.Id, "ann", CancellationToken.None));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 6, true, Ids.Set(Ids.Email("ann"))));
        await World.RefreshAsync(audience.Id);
        Assert.Single(There(audience));
    }

    [Fact]
    public async Task Who_is_erased_while_Meta_calls_the_row_invalid_is_forgotten_and_the_receipt_follows()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("bad", 1, true, Ids.Set(Ids.Email("bad"))), UploaderWorld.Change("good", 1, true, Ids.Set(Ids.Email("good"))));
        var erased = new UserErased { Workspace = UploaderWorld.Workspace, UserId = "bad", ErasedAt = UploaderWorld.Start.AddMinutes(5), ReceiptId = Guid.CreateVersion7() };
        World.Meta.Invalid = Ids.Hex("bad@example.com");
        World.Meta.After = request => request.Path.EndsWith("/users", StringComparison.Ordinal) ? World.Get<Erasures>().BeginAsync(erased, CancellationToken.None) : Task.CompletedTask;
        await World.RefreshAsync(audience.Id);
        World.Meta.After = null;
        await World.RefreshAsync(audience.Id);
        Assert.Single(There(audience));
        Assert.Null(await World.Get<MemberQueries>().FindAsync(UploaderWorld.Workspace, audience.Id, "bad", CancellationToken.None));
        Assert.Contains(World.Events.All, message => message is UserErasureCompleted completed && completed.ReceiptId == erased.ReceiptId);
    }

    [Fact]
    public async Task An_unlinked_audience_is_emptied_at_Meta_and_forgotten()
    {
        var audience = await World.LinkAsync(Single);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, Ids.Set(Ids.Email("ann"))), UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Email("ann"))));
        await World.RefreshAsync(audience.Id);
        await World.InScopeAsync<AudienceLinks, CustomAudience?>(links => links.UnlinkAsync(UploaderWorld.Workspace, audience.Id, AudienceEndings.Empty, CancellationToken.None));
        Assert.True(await World.RunNextAsync());
        Assert.Empty(There(audience));
        Assert.Null(await World.Get<MemberQueries>().FindAsync(UploaderWorld.Workspace, audience.Id, "ann", CancellationToken.None));
        Assert.Null(await World.InScopeAsync<AudienceQueries, object?>(async queries => await queries.FindAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None)));
    }

    [Fact]
    public async Task An_audience_is_created_at_Meta_once_even_when_the_answer_was_lost()
    {
        World.Meta.After = _ => throw new SimulatedCrashException();
        await Assert.ThrowsAsync<SimulatedCrashException>(() => World.LinkAsync(Multiple));
        World.Meta.After = null;
        World.Time.Advance(TimeSpan.FromMinutes(2));
        await World.RunNextAsync();
        Assert.Single(World.Meta.Audiences);
    }

    [Fact]
    public async Task A_queued_refresh_is_reused_and_nothing_due_sends_nothing()
    {
        var audience = await World.LinkAsync(Multiple);
        var requests = World.Get<RefreshRequests>();
        var first = await requests.RequestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);
        Assert.Equal(first, await requests.RequestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None));
        Assert.True(await World.RunNextAsync());
        Assert.False(await World.RunNextAsync());
        Assert.Empty(World.Meta.Uploads);
        Assert.Null(await requests.RequestAsync("another", audience.Id, CancellationToken.None));
    }

    [Fact]
    public async Task A_dead_uploaders_lease_runs_out_and_its_late_marks_are_refused()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.Get<RefreshRequests>().RequestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);
        var leases = World.Get<Leases>();
        var dead = await leases.TakeAsync("dead", CancellationToken.None);
        Assert.NotNull(dead);
        Assert.Null(await leases.TakeAsync("other", CancellationToken.None));
        World.Time.Advance(Leases.Duration);
        var other = await leases.TakeAsync("other", CancellationToken.None);
        Assert.Equal(dead.Epoch + 1, other!.Epoch);
        await Assert.ThrowsAsync<LeaseLostException>(() => World.Get<SentMarks>().AddedAsync(dead, [], new HashSet<RowId>(), CancellationToken.None));
        Assert.Null(await leases.RenewAsync(dead, CancellationToken.None));
    }

    private List<string> There(CustomAudience audience) => [.. World.Meta.Audiences[audience.CustomAudienceId!].Order(StringComparer.Ordinal)];
}
