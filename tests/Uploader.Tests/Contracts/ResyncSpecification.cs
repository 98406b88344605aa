using Audiences.Contracts.Mapping;
using Audiences.Contracts.Membership;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Accounts;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Endpoints;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Memberships;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Resyncs;
using Audiences.Uploader.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>What a resync promises on every store.</summary>
public abstract class ResyncSpecification : IAsyncLifetime
{
    private const string Multiple = MappingActions.MultipleIdentifiers;

    private UploaderWorld World { get; set; } = null!;

    public async ValueTask InitializeAsync() => World = await UploaderWorld.CreateAsync(await DatabaseAsync());

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Fact]
    public async Task Equal_events_after_a_changed_mapping_swap_the_identifiers_at_Meta_and_complete_the_resync()
    {
        await MapAsync(1);
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, Change("ann", 1, 1, "old"), Change("bob", 1, 1, "bob"));
        await World.RefreshAsync(audience.Id);
        await MapAsync(2);
        Assert.Contains("version 2", (await OfAudienceAsync(audience)).Reason, StringComparison.Ordinal);

        var resync = await RequestAsync(audience);
        var request = Assert.Single(World.Events.All.OfType<SegmentSnapshotRequested>());
        Assert.Equal(("vip", audience.Id, resync.Id, UploaderWorld.Start), (request.SegmentId, request.AudienceId, request.ResyncId, request.RequestedAt));
        await World.ApplyAsync(audience.Id, Change("ann", 1, 2, "new"));
        var half = (await OfAudienceAsync(audience)).Running!;
        Assert.Equal((2L, 1L, 1L), (half.MembersAtStart, half.Confirmed, half.Remaining));
        await World.ApplyAsync(audience.Id, Change("bob", 1, 2, "bob"));

        var done = await LatestAsync(audience);
        Assert.Equal((ResyncStatuses.Completed, 2L, 0L), (done.Status, done.Confirmed, done.Remaining));
        Assert.Equal(UploaderWorld.Start, done.LastConfirmedAt);
        Assert.False((await OfAudienceAsync(audience)).Recommended);
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Ids.Rows(Ids.Set(Ids.Email("new")), Multiple).Concat(Ids.Rows(Ids.Set(Ids.Email("bob")), Multiple)).Order(StringComparer.Ordinal), There(audience));
    }

    [Fact]
    public async Task Who_leaves_is_no_longer_waited_for_and_a_message_about_consent_or_by_an_older_mapping_confirms_nobody()
    {
        await MapAsync(2);
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, Change("ann", 1, 1, "ann"), Change("bob", 1, 1, "bob"), Change("cid", 1, 1, "cid"));
        await RequestAsync(audience);
        await World.ApplyAsync(audience.Id, Change("ann", 1, 1, "ann"));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("bob", 1, true, null, consent: true, consentAt: 5));
        Assert.Equal(3, (await LatestAsync(audience)).Remaining);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("cid", 2, false, null));
        Assert.Equal(2, (await LatestAsync(audience)).Remaining);
    }

    [Fact]
    public async Task An_equal_event_without_a_resync_writes_nothing()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, Change("ann", 1, 1, "ann"));
        await using var transaction = await World.Get<UploaderStore>().BeginAsync(CancellationToken.None);
        await transaction.ExecuteAsync("update members set trace_parent = 'untouched'", new Dictionary<string, object?>(), CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        await World.ApplyAsync(audience.Id, Change("ann", 1, 1, "ann"));
        Assert.Equal("untouched", await TextAsync("select trace_parent from members"));
    }

    [Fact]
    public async Task Removed_are_those_whom_nobody_confirmed_and_an_event_of_the_same_instant_brings_one_back()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, Change("ann", -5, 1, "ann"), Change("bob", -5, 1, "bob"), Change("late", 7, 1, "late"));
        await World.RefreshAsync(audience.Id);
        var resync = await RequestAsync(audience);
        await World.ApplyAsync(audience.Id, Change("ann", -5, 1, "ann"));
        await FinishAsync(resync, UnconfirmedMembers.Remove);
        await UpkeepAsync();
        var done = await LatestAsync(audience);
        Assert.Equal((ResyncStatuses.Completed, 1L, 1L), (done.Status, done.Removed, done.Remaining));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Rows("ann", "late"), There(audience));
        var bob = await World.Get<MemberQueries>().FindAsync(UploaderWorld.Workspace, audience.Id, "bob", CancellationToken.None);
        Assert.Contains("resync", bob!.Why, StringComparison.Ordinal);

        // An event from before the request is too old; one of that very instant is not.
        await World.ApplyAsync(audience.Id, Change("bob", -1, 1, "bob"));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Rows("ann", "late"), There(audience));
        await World.ApplyAsync(audience.Id, Change("bob", 0, 1, "bob"));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Rows("ann", "bob", "late"), There(audience));
    }

    [Fact]
    public async Task Kept_members_stay_and_the_choice_cannot_be_changed()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, Change("ann", 1, 1, "ann"));
        await World.RefreshAsync(audience.Id);
        var resync = await RequestAsync(audience);
        await FinishAsync(resync, UnconfirmedMembers.Keep);
        Assert.Equal((ResyncStatuses.Completed, 1L), ((await LatestAsync(audience)).Status, (await LatestAsync(audience)).Remaining));
        await FinishAsync(resync, UnconfirmedMembers.Remove);
        await UpkeepAsync();
        Assert.Equal(UnconfirmedMembers.Keep, (await LatestAsync(audience)).Unconfirmed);
        await World.RefreshAsync(audience.Id);
        Assert.Single(There(audience));
    }

    [Fact]
    public async Task A_request_that_the_bus_did_not_take_goes_out_later()
    {
        var audience = await World.LinkAsync(Multiple);
        World.Events.BusIsAway = true;
        Assert.Null((await RequestAsync(audience)).AnnouncedAt);
        World.Events.BusIsAway = false;
        await UpkeepAsync();
        Assert.Single(World.Events.All.OfType<SegmentSnapshotRequested>());
        Assert.NotNull((await LatestAsync(audience)).AnnouncedAt);
    }

    [Fact]
    public async Task A_second_request_takes_the_place_of_the_first_and_waits_for_everybody_anew()
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, Change("ann", 1, 1, "ann"), Change("bob", 1, 1, "bob"));
        var first = await RequestAsync(audience);
        await World.ApplyAsync(audience.Id, Change("ann", 1, 1, "ann"));
        var second = await RequestAsync(audience);
        Assert.Equal(ResyncStatuses.Superseded, (await FindAsync(first)).Status);
        Assert.Equal((second.Id, 2L), ((await LatestAsync(audience)).ResyncId, (await LatestAsync(audience)).Remaining));
    }

    [Fact]
    public async Task An_audience_without_members_recommends_a_resync_and_waits_until_somebody_answers()
    {
        var audience = await World.LinkAsync(Multiple);
        Assert.True((await OfAudienceAsync(audience)).Recommended);
        await RequestAsync(audience);
        await UpkeepAsync();
        Assert.Equal(ResyncStatuses.Running, (await LatestAsync(audience)).Status);
        await World.ApplyAsync(audience.Id, Change("ann", 1, 1, "ann"));
        await UpkeepAsync();
        Assert.Equal(ResyncStatuses.Completed, (await LatestAsync(audience)).Status);
    }

    [Fact]
    public async Task Unlinking_cancels()
    {
        var audience = await World.LinkAsync(Multiple);
        var resync = await RequestAsync(audience);
        await World.InScopeAsync<AudienceLinks, CustomAudience?>(links => links.UnlinkAsync(UploaderWorld.Workspace, audience.Id, AudienceEndings.Leave, CancellationToken.None));
        await UpkeepAsync();
        Assert.Equal(ResyncStatuses.Cancelled, (await FindAsync(resync)).Status);
    }

    [Fact]
    public async Task Another_workspace_can_neither_ask_nor_end()
    {
        var audience = await World.LinkAsync(Multiple);
        var resync = await RequestAsync(audience);
        Assert.Null(await World.InScopeAsync<Resyncs.Resyncs, Resync?>(r => r.RequestAsync("other", audience.Id, "", "eve", CancellationToken.None)));
        Assert.Null(await World.InScopeAsync<Resyncs.Resyncs, Resync?>(r => r.FinishAsync("other", audience.Id, resync.Id, UnconfirmedMembers.Remove, CancellationToken.None)));
        Assert.Equal(ResyncStatuses.Running, (await FindAsync(resync)).Status);
    }

    private static MembershipChange Change(string user, int at, long mapping, string email) =>
        UploaderWorld.Change(user, at, true, Ids.Set(Ids.Email(email))) with { MappingVersion = mapping };

    private static IEnumerable<string> Rows(params string[] names) => names.SelectMany(name => Ids.Rows(Ids.Set(Ids.Email(name)), Multiple)).Order(StringComparer.Ordinal);

    private List<string> There(CustomAudience audience) => [.. World.Meta.Audiences[audience.CustomAudienceId!].Order(StringComparer.Ordinal)];

    private Task MapAsync(long version) => World.Get<ControlStates>().ApplyAsync(
        new MappingState
        {
            Workspace = UploaderWorld.Workspace,
            AccountId = World.AccountId,
            Version = version,
            Action = Multiple,
            Attributes = new Dictionary<string, string> { ["email"] = "properties.email" },
        },
        CancellationToken.None);

    private async Task<Resync> RequestAsync(CustomAudience audience) =>
        (await World.InScopeAsync<Resyncs.Resyncs, Resync?>(r => r.RequestAsync(UploaderWorld.Workspace, audience.Id, "test", "ann", CancellationToken.None)))!;

    private Task<Resync?> FinishAsync(Resync resync, string unconfirmed) =>
        World.InScopeAsync<Resyncs.Resyncs, Resync?>(r => r.FinishAsync(UploaderWorld.Workspace, resync.AudienceId, resync.Id, unconfirmed, CancellationToken.None));

    private Task<int> UpkeepAsync() => World.InScopeAsync<ResyncUpkeep, int>(async upkeep =>
    {
        await upkeep.RunAsync(CancellationToken.None);
        return 0;
    });

    private async Task<Resync> FindAsync(Resync resync) => (await World.InScopeAsync<Resyncs.Resyncs, Resync?>(
        r => r.FindAsync(UploaderWorld.Workspace, resync.AudienceId, resync.Id, CancellationToken.None)))!;

    private async Task<ResyncAnswer> LatestAsync(CustomAudience audience) => (await World.InScopeAsync<ResyncQueries, ResyncAnswer?>(
        queries => queries.LatestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None)))!;

    private async Task<AudienceResyncAnswer> OfAudienceAsync(CustomAudience audience)
    {
        var now = await World.InScopeAsync<UploaderDbContext, CustomAudience>(db => db.CustomAudiences.AsNoTracking().SingleAsync(a => a.Id == audience.Id));
        return await World.InScopeAsync<ResyncQueries, AudienceResyncAnswer>(queries => queries.OfAudienceAsync(now, CancellationToken.None));
    }

    private async Task<string> TextAsync(string sql)
    {
        await using var transaction = await World.Get<UploaderStore>().BeginReadAsync(CancellationToken.None);
        return (await transaction.QueryAsync(sql, new Dictionary<string, object?>(), reader => reader.GetString(0), CancellationToken.None)).Single();
    }
}
