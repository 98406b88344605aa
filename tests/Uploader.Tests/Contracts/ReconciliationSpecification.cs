using Audiences.Contracts.Mapping;
using Audiences.Contracts.Users;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.AtMeta;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Endpoints;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Reconciliation;
using Audiences.Uploader.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>What repairing, verifying, adopting and retention promise on every store.</summary>
public abstract class ReconciliationSpecification : IAsyncLifetime
{
    private const string Multiple = MappingActions.MultipleIdentifiers;
    private const string Foreign = "EMAIL=somebody-else";

    protected UploaderWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await UploaderWorld.CreateAsync(await DatabaseAsync(), maxRows: 2);

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Fact]
    public async Task A_replacement_leaves_our_members_alone_in_the_audience()
    {
        var audience = await FilledAsync(5);
        Meta(audience).Add(Foreign);
        Meta(audience).Remove(Row("u1"));
        await RepairAsync(audience, RepairModes.Replace);
        Assert.Equal(Rows(5), There(audience));
        var repair = await LatestAsync(audience);
        Assert.Equal((RepairStatuses.Completed, 5L, 5L), (repair.Status, repair.Members, repair.Done));
        Assert.Empty(World.Meta.Replacements);
        Assert.Equal(0, (await CountsAsync(audience)).DueAdds);
    }

    [Fact]
    public async Task A_refill_removes_what_was_sent_and_sends_it_anew()
    {
        var audience = await FilledAsync(5);
        Meta(audience).Add(Foreign);
        Meta(audience).Remove(Row("u1"));
        var before = World.Meta.Uploads.Count;
        await RepairAsync(audience, RepairModes.Refill);
        Assert.Equal([Foreign, .. Rows(5)], There(audience).OrderByDescending(row => row == Foreign));
        Assert.Equal(
            [HttpMethod.Delete, HttpMethod.Delete, HttpMethod.Delete, HttpMethod.Post, HttpMethod.Post, HttpMethod.Post],
            World.Meta.Uploads.Skip(before).Select(upload => upload.Method));
        Assert.Equal(RepairStatuses.Completed, (await LatestAsync(audience)).Status);
    }

    [Theory]
    [InlineData(RepairModes.Replace)]
    [InlineData(RepairModes.Refill)]
    public async Task Who_leaves_or_withdraws_in_the_middle_is_out_afterwards(string mode)
    {
        var audience = await FilledAsync(5);
        World.Meta.After = async _ =>
        {
            World.Meta.After = null;
            await World.ApplyAsync(
                audience.Id,
                UploaderWorld.Change("u0", 2, false, null),
                UploaderWorld.Change("u4", 1, true, null, consent: false, consentAt: 9));
        };
        await RepairAsync(audience, mode);
        Assert.Equal(Rows(5).Except([Row("u0"), Row("u4")]), There(audience));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_replacement_that_a_kill_cut_off_goes_on_in_the_same_session_and_loses_nobody(bool afterEffect)
    {
        var audience = await FilledAsync(7);
        Meta(audience).Add(Foreign);
        var requests = 0;
        Func<MetaGraph.GraphRequest, Task> crash = _ => ++requests == 2 ? throw new SimulatedCrashException() : Task.CompletedTask;
        World.Meta.Before = afterEffect ? null : crash;
        World.Meta.After = afterEffect ? crash : null;
        await Assert.ThrowsAsync<SimulatedCrashException>(() => RepairAsync(audience, RepairModes.Replace));
        (World.Meta.Before, World.Meta.After) = (null, null);
        var session = Assert.Single(World.Meta.Replacements).Value.SessionId;
        Assert.Equal(session, (await LatestAsync(audience)).SessionId);

        await World.ExecuteAsync("update refresh_schedules set lease_until = 0");
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Rows(7), There(audience));
        Assert.Equal(RepairStatuses.Completed, (await LatestAsync(audience)).Status);
    }

    [Fact]
    public async Task A_session_that_Meta_has_ended_meanwhile_is_replaced_by_another()
    {
        var audience = await FilledAsync(5);
        Meta(audience).Add(Foreign);
        var requests = 0;
        World.Meta.After = _ => ++requests == 1 ? throw new SimulatedCrashException() : Task.CompletedTask;
        await Assert.ThrowsAsync<SimulatedCrashException>(() => RepairAsync(audience, RepairModes.Replace));
        await World.ExecuteAsync("update repairs set next_batch = 2");
        World.Meta.TimeOutReplacements();
        await World.ExecuteAsync("update refresh_schedules set lease_until = 0");
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Rows(5), There(audience));
        Assert.Equal((1, RepairStatuses.Completed), ((await LatestAsync(audience)).LostSessions, (await LatestAsync(audience)).Status));
    }

    [Fact]
    public async Task A_row_that_Meta_refuses_does_not_keep_the_others_out_of_a_replacement()
    {
        var audience = await FilledAsync(5);
        World.Meta.Poison = Row("u3");
        await RepairAsync(audience, RepairModes.Replace);
        Assert.Equal(Rows(5).Except([Row("u3")]), There(audience));
    }

    [Fact]
    public async Task A_repair_is_stopped_and_resumed()
    {
        var audience = await FilledAsync(7);
        Meta(audience).Add(Foreign);
        World.Meta.After = async _ =>
        {
            World.Meta.After = null;
            Assert.NotNull(await World.InScopeAsync<Repairs, Repair?>(repairs => repairs.StopAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None)));
        };
        await RepairAsync(audience, RepairModes.Replace);
        Assert.Empty(World.Meta.Replacements);
        Assert.Equal(Rows(7), There(audience));
        Assert.Equal(RepairStatuses.Stopped, (await LatestAsync(audience)).Status);
        Assert.NotNull(await World.InScopeAsync<Repairs, Repair?>(repairs => repairs.ResumeAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None)));
        Assert.True(await World.RunNextAsync());
        Assert.Equal(RepairStatuses.Completed, (await LatestAsync(audience)).Status);
        Assert.Equal(Rows(7), There(audience));
    }

    [Fact]
    public async Task An_audience_that_nobody_belongs_in_is_emptied_where_Meta_can_replace_by_nothing()
    {
        var audience = await World.LinkAsync(Multiple);
        await RepairAsync(audience, null);
        var repair = await LatestAsync(audience);
        Assert.Equal((RepairModes.Refill, RepairStatuses.Completed), (repair.Mode, repair.Status));
    }

    [Fact]
    public async Task A_paused_audience_is_emptied_on_demand_and_filled_again_when_it_is_resumed()
    {
        var audience = await FilledAsync(3);
        await ChangeAsync(audience, new AudienceChange(null, null, null, null, AudienceStatuses.Paused, EmptyAtMeta: true));
        Assert.True(await World.RunNextAsync());
        Assert.Empty(There(audience));
        Assert.False(await World.RunNextAsync());
        Assert.Equal(AudienceStatuses.Paused, (await FindAsync(audience)).Status);
        await ChangeAsync(audience, new AudienceChange(null, null, null, null, AudienceStatuses.Active));
        Assert.True(await World.RunNextAsync());
        Assert.Equal(Rows(3), There(audience));
    }

    [Fact]
    public async Task A_new_name_reaches_Meta_though_Meta_was_away_at_first()
    {
        var audience = await FilledAsync(1);
        World.Meta.Before = request => request.Path == audience.CustomAudienceId ? throw ModelMeta.Error(2650) : Task.CompletedTask;
        await ChangeAsync(audience, new AudienceChange("Best", null, null, null, null, Description: "Who buys most"));
        Assert.Equal("VIPs", World.Meta.Facts[audience.CustomAudienceId!]["name"]);
        World.Meta.Before = null;
        await World.RefreshAsync(audience.Id);
        Assert.Equal("Best", World.Meta.Facts[audience.CustomAudienceId!]["name"]);
        Assert.StartsWith("Who buys most", (string)World.Meta.Facts[audience.CustomAudienceId!]["description"]!, StringComparison.Ordinal);
        Assert.False((await FindAsync(audience)).DetailsPending);
    }

    [Fact]
    public async Task An_audience_that_was_deleted_at_Meta_stops_with_advice_and_the_others_go_on()
    {
        var (gone, flagged, fine) = (await FilledAsync(1), await FilledAsync(1), await FilledAsync(1));
        World.Meta.Audiences.Remove(gone.CustomAudienceId!);
        World.Meta.Facts[flagged.CustomAudienceId!]["operation_status"] = new { code = 471, description = "flagged" };
        World.Meta.Facts[fine.CustomAudienceId!]["operation_status"] = new { code = 200, description = "Normal" };
        Assert.True(await World.InScopeAsync<AtMetaRound, bool>(round => round.RunAsync(CancellationToken.None)));
        Assert.False(await World.InScopeAsync<AtMetaRound, bool>(round => round.RunAsync(CancellationToken.None)));
        Assert.Equal((AudienceStatuses.Paused, true), ((await FindAsync(gone)).Status, (await FindAsync(gone)).StatusReason?.Contains("does not exist", StringComparison.Ordinal)));
        Assert.Equal((AudienceStatuses.Paused, true), ((await FindAsync(flagged)).Status, (await FindAsync(flagged)).StatusReason?.Contains("Appeal", StringComparison.Ordinal)));
        Assert.Equal(AudienceStatuses.Active, (await FindAsync(fine)).Status);
        World.Time.Advance(TimeSpan.FromHours(7));
        Assert.True(await World.InScopeAsync<AtMetaRound, bool>(round => round.RunAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task A_verdict_is_kept_with_what_Meta_said()
    {
        var audience = await FilledAsync(2);
        var facts = World.Meta.Facts[audience.CustomAudienceId!];
        (facts["approximate_count_lower_bound"], facts["approximate_count_upper_bound"]) = (50_000, 55_000);
        var early = await VerifyAsync(audience);
        World.Time.Advance(TimeSpan.FromDays(2));
        var late = await VerifyAsync(audience);
        Assert.Equal((DriftVerdicts.Unknown, DriftVerdicts.TooMany), (early.Verdict, late.Verdict));
        var seen = await World.InScopeAsync<UploaderDbContext, AudienceObservation>(db => db.AudienceObservations.AsNoTracking().SingleAsync(o => o.AudienceId == audience.Id));
        Assert.Equal((DriftVerdicts.TooMany, 50_000L, true), (seen.Verdict, seen.LowerBound, seen.IsThere));
    }

    [Fact]
    public async Task A_custom_audience_is_adopted_once_and_not_while_its_old_link_is_being_emptied()
    {
        World.Meta.Add("77");
        var first = await AdoptAsync("77");
        Assert.Equal(409, (await Assert.ThrowsAsync<LinkException>(() => AdoptAsync("77"))).Status);
        await World.InScopeAsync<AudienceLinks, CustomAudience?>(links => links.UnlinkAsync(UploaderWorld.Workspace, first.Id, AudienceEndings.Empty, CancellationToken.None));
        Assert.Equal(409, (await Assert.ThrowsAsync<LinkException>(() => AdoptAsync("77"))).Status);
        Assert.True(await World.RunNextAsync());
        Assert.True((await AdoptAsync("77")).Adopted);
        Assert.Equal(422, (await Assert.ThrowsAsync<LinkException>(() => AdoptAsync("78"))).Status);
    }

    [Fact]
    public async Task Limited_data_use_goes_along_with_rows_that_are_added()
    {
        var audience = await FilledAsync(1);
        await ChangeAsync(audience, new AudienceChange(null, null, null, null, null, LimitedDataUse: new LimitedDataUseChange(new LimitedDataUse(1, 1000))));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("new", 1, true, Ids.Set(Ids.Email("new"))));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(["EMAIL", "DATA_PROCESSING_OPTIONS", "DATA_PROCESSING_OPTIONS_COUNTRY", "DATA_PROCESSING_OPTIONS_STATE"], World.Meta.LastSchema);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("new", 2, false, null));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(["EMAIL"], World.Meta.LastSchema);
    }

    [Fact]
    public async Task Members_whom_no_event_confirms_leave_and_the_same_event_brings_them_back()
    {
        var audience = await FilledAsync(2);
        await ChangeAsync(audience, new AudienceChange(null, null, null, null, null, Retention: new RetentionChange(TimeSpan.FromDays(30))));
        World.Time.Advance(TimeSpan.FromDays(20));
        await World.ApplyAsync(audience.Id, Member("u1"));
        World.Time.Advance(TimeSpan.FromDays(11));
        await World.RefreshAsync(audience.Id);
        Assert.Equal([Row("u1")], There(audience));
        var member = await World.Get<MemberQueries>().FindAsync(UploaderWorld.Workspace, audience.Id, "u0", CancellationToken.None);
        Assert.Equal((false, "retention"), (member!.In, member.Event.Reason));

        // A word about consent is no event; an older event is none, either.
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("u0", 1, true, null, consent: true, consentAt: 50), UploaderWorld.Change("u0", 0, true, Ids.Set(Ids.Email("u0"))));
        await World.RefreshAsync(audience.Id);
        Assert.Equal([Row("u1")], There(audience));
        await World.ApplyAsync(audience.Id, Member("u0"));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(Rows(2), There(audience));
    }

    [Fact]
    public async Task An_erasure_outlives_replays_and_its_receipt_tells_when_Meta_accepted_each_removal()
    {
        var (one, two) = (await FilledAsync(1), await FilledAsync(1));
        var erased = new UserErased { Workspace = UploaderWorld.Workspace, UserId = "u0", ErasedAt = UploaderWorld.Start.AddMinutes(5), ReceiptId = Guid.CreateVersion7() };
        await World.Get<Erasures>().BeginAsync(erased, CancellationToken.None);
        await World.RefreshAsync(one.Id);
        var first = World.Time.GetUtcNow();
        World.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Empty(World.Events.All.OfType<UserErasureCompleted>());
        await World.RefreshAsync(two.Id);
        var receipt = Assert.Single(World.Events.All.OfType<UserErasureCompleted>());
        Assert.Equal([(one.Id, first), (two.Id, first.AddMinutes(10))], receipt.Removals!.Select(removal => (removal.AudienceId, removal.AcceptedAt)));

        foreach (var audience in new[] { one, two })
        {
            await World.ApplyAsync(audience.Id, Member("u0"));
            await World.RefreshAsync(audience.Id);
            Assert.Empty(There(audience));
        }
    }

    private static Memberships.MembershipChange Member(string user) => UploaderWorld.Change(user, 1, true, Ids.Set(Ids.Email(user)));

    private static string Row(string user) => Ids.Rows(Ids.Set(Ids.Email(user)), Multiple).Single();

    private static IEnumerable<string> Rows(int users) => Enumerable.Range(0, users).Select(n => Row($"u{n}")).Order(StringComparer.Ordinal);

    private async Task<CustomAudience> FilledAsync(int users)
    {
        var audience = await World.LinkAsync(Multiple);
        await World.ApplyAsync(audience.Id, [.. Enumerable.Range(0, users).Select(n => Member($"u{n}"))]);
        await World.RefreshAsync(audience.Id);
        return audience;
    }

    private async Task RepairAsync(CustomAudience audience, string? mode)
    {
        await World.InScopeAsync<Repairs, Repair>(repairs => repairs.RequestAsync(audience, mode, "ann", CancellationToken.None));
        Assert.True(await World.RunNextAsync());
    }

    private async Task<Repair> LatestAsync(CustomAudience audience) =>
        (await World.InScopeAsync<Repairs, Repair?>(repairs => repairs.LatestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None)))!;

    private Task<DriftEstimate> VerifyAsync(CustomAudience audience) =>
        World.InScopeAsync<Verifier, DriftEstimate>(verifier => verifier.VerifyAsync(audience, CancellationToken.None));

    private Task<CustomAudience> AdoptAsync(string id) => World.InScopeAsync<AudienceLinks, CustomAudience>(links => links.LinkAsync(
        UploaderWorld.Workspace, new AudienceSpecification("Adopted", "vip", null, Multiple, TimeSpan.FromHours(1), id, []), CancellationToken.None));

    private Task<CustomAudience?> ChangeAsync(CustomAudience audience, AudienceChange change) =>
        World.InScopeAsync<AudienceLinks, CustomAudience?>(links => links.ChangeAsync(UploaderWorld.Workspace, audience.Id, change, CancellationToken.None));

    private Task<CustomAudience> FindAsync(CustomAudience audience) =>
        World.InScopeAsync<UploaderDbContext, CustomAudience>(db => db.CustomAudiences.AsNoTracking().SingleAsync(a => a.Id == audience.Id));

    private Task<AudienceCounts> CountsAsync(CustomAudience audience) =>
        World.Get<AudienceCounting>().CountAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);

    private HashSet<string> Meta(CustomAudience audience) => World.Meta.Audiences[audience.CustomAudienceId!];

    private IEnumerable<string> There(CustomAudience audience) => Meta(audience).Order(StringComparer.Ordinal);
}
