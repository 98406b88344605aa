using Audiences.Contracts.Accounts;
using Audiences.Contracts.Cycles;
using Audiences.Contracts.Mapping;
using Audiences.Contracts.Users;
using Audiences.MetaGraph;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>Meta's limits are kept by all uploaders together, and nobody waits behind a large backlog: on every store.</summary>
public abstract class BudgetSpecification : IAsyncLifetime
{
    private const string Single = MappingActions.SingleIdentifier;

    protected UploaderWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await UploaderWorld.CreateAsync(await DatabaseAsync(), options: new UploaderOptions(4, 3));

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Theory]
    [InlineData(80003, true)]
    [InlineData(4, false)]
    public async Task A_limit_that_one_audience_met_stops_the_others_without_asking_Meta(int code, bool otherAccountGoesOn)
    {
        var (first, second, elsewhere) = (await LinkAsync("ann"), await LinkAsync("bob"), await LinkElsewhereAsync("cat"));
        World.Meta.Before = _ => throw ModelMeta.Error(code, regain: TimeSpan.FromMinutes(7));
        await World.RefreshAsync(first.Id);
        World.Meta.Before = null;
        await RequestAsync(second);
        await RequestAsync(elsewhere);
        World.Time.Advance(TimeSpan.FromMinutes(6));
        var asked = World.Meta.Requests;
        await RunAllAsync();
        Assert.Equal(otherAccountGoesOn ? 1 : 0, World.Meta.Requests - asked);
        Assert.Equal(otherAccountGoesOn ? 1 : 0, There(elsewhere));
        World.Time.Advance(TimeSpan.FromMinutes(1));
        await RunAllAsync();
        Assert.Equal((1, 1, 1), (There(first), There(second), There(elsewhere)));
    }

    [Fact]
    public async Task Refusals_without_a_time_make_the_wait_longer_and_a_success_makes_it_short_again()
    {
        var audience = await LinkAsync("ann");
        World.Meta.Before = _ => throw ModelMeta.Error(613);
        foreach (var minutes in new[] { 15, 30, 60, 60 })
        {
            await RequestAsync(audience);
            Assert.True(await World.RunNextAsync());
            World.Time.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            Assert.False(await World.RunNextAsync());
            World.Time.Advance(TimeSpan.FromSeconds(1));
        }

        World.Meta.Before = null;
        Assert.True(await World.RunNextAsync());
        Assert.Equal(1, There(audience));
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Email("bob"))));
        World.Meta.Before = _ => throw ModelMeta.Error(613);
        await World.RefreshAsync(audience.Id);
        World.Time.Advance(TimeSpan.FromMinutes(15));
        World.Meta.Before = null;
        Assert.True(await World.RunNextAsync());
        Assert.Equal(2, There(audience));
    }

    [Fact]
    public async Task Near_the_limit_a_cycle_stops_before_Meta_makes_it_and_goes_on_as_the_same_cycle()
    {
        var audience = await LinkLargeAsync(TwoRequests);
        World.Meta.Usage = new GraphUsage(96, TimeSpan.FromMinutes(10));
        await World.RefreshAsync(audience.Id);
        Assert.Equal(1, World.Meta.Requests);
        Assert.Equal(CycleStatuses.Running, (await World.LastCycleAsync(audience.Id)).Status);
        Assert.NotNull((await World.FindAsync(audience.Id)).StatusReason);
        World.Meta.Usage = GraphUsage.None;
        World.Time.Advance(TimeSpan.FromMinutes(9));
        Assert.False(await World.RunNextAsync());
        World.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await World.RunNextAsync());
        await OneCompletedCycleAsync(audience, TwoRequests, 2);
        Assert.Null((await World.FindAsync(audience.Id)).StatusReason);
    }

    [Fact]
    public async Task Above_three_quarters_a_cycle_slows_down_and_below_it_does_not()
    {
        var (first, second, third) = (await LinkAsync("ann"), await LinkAsync("bob"), await LinkAsync("cat"));
        World.Meta.Usage = new GraphUsage(60, null);
        await World.RefreshAsync(first.Id);
        World.Meta.Usage = new GraphUsage(10, null) { AppPercent = 85 };
        await World.RefreshAsync(second.Id);
        Assert.Empty(World.Time.Pauses);
        await World.RefreshAsync(third.Id);
        Assert.Single(World.Time.Pauses);
        Assert.Equal((1, 1, 1), (There(first), There(second), There(third)));
    }

    [Fact]
    public async Task An_account_has_no_more_cycles_at_once_than_allowed_however_many_uploaders_ask_at_once()
    {
        for (var n = 0; n < 6; n++)
        {
            await RequestAsync(await LinkAsync($"u{n}"));
        }

        var elsewhere = await LinkElsewhereAsync("cat");
        await RequestAsync(elsewhere);
        var leases = World.Get<Leases>();
        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => Task.Run(() => leases.TakeAsync($"uploader-{n}", CancellationToken.None))));
        Assert.Equal(4, taken.Count(lease => lease is not null));
        Assert.Contains(taken, lease => lease?.AudienceId == elsewhere.Id);
        await leases.HandBackAsync(taken.First(lease => lease is not null && lease.AudienceId != elsewhere.Id)!, CancellationToken.None);
        Assert.NotNull(await leases.TakeAsync("next", CancellationToken.None));
        Assert.Null(await leases.TakeAsync("too many", CancellationToken.None));
    }

    [Fact]
    public async Task A_large_backlog_gives_way_to_an_opt_out_and_goes_on_as_the_same_cycle()
    {
        var (large, small) = (await LinkLargeAsync(ThreeRequests), await LinkAsync("ann"));
        await World.RefreshAsync(small.Id);
        await World.ApplyAsync(small.Id, UploaderWorld.Change("ann", 2, false, null));
        World.Meta.Before = request =>
        {
            World.Time.Advance(request.Path.StartsWith(large.CustomAudienceId!, StringComparison.Ordinal) ? TimeSpan.FromSeconds(31) : TimeSpan.Zero);
            return World.Meta.Uploads.Count == 1 ? RequestAsync(small) : Task.CompletedTask;
        };
        await World.RefreshAsync(large.Id);
        Assert.Equal((2, 1), (World.Meta.Uploads.Count - 1, There(small)));
        Assert.Null(await World.Get<Leases>().TakeAsync("kept free", CancellationToken.None, largeToo: false) is { } lease && lease.AudienceId == large.Id ? lease : null);
        await World.ExecuteAsync("update refresh_schedules set lease_until = 0, lease_owner = null");
        Assert.True(await World.RunNextAsync());
        Assert.Equal(0, There(small));
        Assert.True(await World.RunNextAsync());
        await OneCompletedCycleAsync(large, ThreeRequests, 3);
    }

    [Fact]
    public async Task A_refresh_that_somebody_asks_for_while_a_cycle_is_laid_aside_follows_it()
    {
        var large = await LinkLargeAsync(TwoRequests);
        World.Meta.Usage = new GraphUsage(96, TimeSpan.FromMinutes(10));
        await World.RefreshAsync(large.Id);
        var first = await World.LastCycleAsync(large.Id);
        World.Time.Advance(TimeSpan.FromSeconds(1));
        var second = await World.Get<RefreshRequests>().RequestAsync(UploaderWorld.Workspace, large.Id, CancellationToken.None);
        Assert.NotEqual(first.Id, second);
        World.Meta.Usage = GraphUsage.None;
        World.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.True(await World.RunNextAsync());
        Assert.Equal(CycleStatuses.Queued, (await World.LastCycleAsync(large.Id)).Status);
        Assert.True(await World.RunNextAsync());
        Assert.Equal((second, CycleStatuses.Completed), ((await World.LastCycleAsync(large.Id)).Id, (await World.LastCycleAsync(large.Id)).Status));
        Assert.Equal(TwoRequests * RowsEach, There(large));
        Assert.DoesNotContain(World.Events.All, message => message is RefreshCycleFailed);
    }

    [Fact]
    public async Task Removals_go_before_adds_of_other_audiences_and_withdrawals_before_both()
    {
        var (adds, removals, withdrawals) = (await LinkAsync("ann"), await LinkAsync("bob"), await LinkAsync("cat"));
        await World.RefreshAsync(removals.Id);
        await World.RefreshAsync(withdrawals.Id);
        await World.ApplyAsync(removals.Id, UploaderWorld.Change("bob", 2, false, null));
        await World.ApplyAsync(withdrawals.Id, UploaderWorld.Change("cat", 1, true, null, consent: false, consentAt: 5));
        await RequestAsync(adds);
        World.Time.Advance(TimeSpan.FromHours(2));
        var leases = World.Get<Leases>();
        var order = new List<Guid>();
        while (await leases.TakeAsync("one", CancellationToken.None) is { } lease)
        {
            order.Add(lease.AudienceId);
        }

        Assert.Equal([withdrawals.Id, removals.Id, adds.Id], order);
    }

    [Fact]
    public async Task A_withdrawal_brings_the_next_cycle_forward_and_other_changes_do_not()
    {
        var audience = await LinkAsync("ann", "bob");
        await World.RefreshAsync(audience.Id);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("bob", 2, false, null), UploaderWorld.Change("zoe", 2, true, Ids.Set(Ids.Email("zoe")), consent: false));
        World.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.False(await World.RunNextAsync());
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, null, consent: false, consentAt: 5));
        World.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.True(await World.RunNextAsync());
        Assert.Equal(0, There(audience));
        Assert.False(await World.RunNextAsync());
    }

    [Fact]
    public async Task A_withdrawal_that_a_running_cycle_came_too_early_for_is_the_next_ones_at_once()
    {
        var audience = await LinkAsync("ann");
        await World.RefreshAsync(audience.Id);
        await World.ApplyAsync(audience.Id, UploaderWorld.Change("bob", 1, true, Ids.Set(Ids.Email("bob"))));
        World.Meta.After = async _ => await World.ApplyAsync(audience.Id, UploaderWorld.Change("ann", 1, true, null, consent: false, consentAt: 5));
        await World.RefreshAsync(audience.Id);
        World.Meta.After = null;
        Assert.Equal(2, There(audience));
        World.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.True(await World.RunNextAsync());
        Assert.Equal(1, There(audience));
    }

    [Fact]
    public async Task An_erasure_brings_the_cycles_of_all_its_audiences_forward()
    {
        var (first, second) = (await LinkAsync("ann"), await LinkElsewhereAsync("ann"));
        await World.RefreshAsync(first.Id);
        await World.RefreshAsync(second.Id);
        await World.Get<Erasures>().BeginAsync(
            new UserErased { Workspace = UploaderWorld.Workspace, UserId = "ann", ErasedAt = UploaderWorld.Start.AddMinutes(5), ReceiptId = Guid.CreateVersion7() }, CancellationToken.None);
        Assert.False(await World.RunNextAsync());
        World.Time.Advance(TimeSpan.FromSeconds(30));
        await RunAllAsync();
        Assert.Equal((0, 0), (There(first), There(second)));
        Assert.Contains(World.Events.All, message => message is UserErasureCompleted { Audiences: 2 });
    }

    [Fact]
    public async Task When_Meta_is_away_cycles_wait_and_then_go_on_without_having_failed()
    {
        var audiences = new[] { await LinkAsync("ann"), await LinkAsync("bob"), await LinkAsync("cat") };
        World.Time.Advance(TimeSpan.FromMinutes(5));
        World.Meta.Before = _ => throw new HttpRequestException("away");
        await World.RefreshAsync(audiences[0].Id);
        await World.RefreshAsync(audiences[1].Id);
        var asked = World.Meta.Requests;
        await World.RefreshAsync(audiences[2].Id);
        Assert.Equal((asked, CycleStatuses.Running), (World.Meta.Requests, (await World.LastCycleAsync(audiences[2].Id)).Status));
        World.Meta.Before = null;
        World.Time.Advance(TimeSpan.FromMinutes(2));
        await RunAllAsync();
        Assert.Equal([1, 1, 1], audiences.Select(There));
        Assert.Single(World.Events.All.OfType<RefreshCycleStarted>(), started => started.AudienceId == audiences[2].Id);
    }

    // Members whose rows need as many requests.
    private const int TwoRequests = 21;

    private const int ThreeRequests = 41;

    private const int RowsEach = 500;

    private async Task<CustomAudience> LinkLargeAsync(int members)
    {
        var audience = await World.LinkAsync(Single);
        await World.ApplyAsync(audience.Id, [.. Enumerable.Range(0, members).Select(n => UploaderWorld.Change(
            $"large{n:00}", 1, true, Ids.Set([.. Enumerable.Range(0, RowsEach).Select(row => Ids.Email($"large{n}-{row}"))])))]);
        return audience;
    }

    private async Task<CustomAudience> LinkAsync(params string[] users) => await FillAsync(await World.LinkAsync(Single), users);

    private async Task<CustomAudience> LinkElsewhereAsync(string user)
    {
        var account = Guid.CreateVersion7();
        await World.ConnectAsync(AdAccountStatuses.Connected, 1, account);
        return await FillAsync(await World.LinkAsync(Single, account), user);
    }

    private async Task<CustomAudience> FillAsync(CustomAudience audience, params string[] users)
    {
        await World.ApplyAsync(audience.Id, [.. users.Select(user => UploaderWorld.Change(user, 1, true, Ids.Set(Ids.Email(user))))]);
        return audience;
    }

    private async Task RequestAsync(CustomAudience audience) =>
        await World.Get<RefreshRequests>().RequestAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);

    private async Task RunAllAsync()
    {
        while (await World.RunNextAsync())
        {
        }
    }

    private async Task OneCompletedCycleAsync(CustomAudience audience, int members, int requests)
    {
        var cycle = await World.LastCycleAsync(audience.Id);
        Assert.Equal((CycleStatuses.Completed, members, requests), (cycle.Status, cycle.Added, cycle.Requests));
        Assert.Equal(members * RowsEach, There(audience));
        Assert.Single(World.Events.All.OfType<RefreshCycleStarted>(), started => started.AudienceId == audience.Id);
        Assert.Single(World.Events.All.OfType<RefreshCycleCompleted>(), completed => completed.AudienceId == audience.Id);
        Assert.DoesNotContain(World.Events.All, message => message is RefreshCycleFailed);
    }

    private int There(CustomAudience audience) => World.Meta.Audiences[audience.CustomAudienceId!].Count;
}
