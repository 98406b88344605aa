using Audiences.Contracts.Mapping;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Memberships;
using Audiences.Uploader.Meta.Budgets;
using Audiences.Uploader.Telemetry;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>What is told of the work that waits, on every store.</summary>
public abstract class BacklogSpecification : IAsyncLifetime
{
    private UploaderWorld World { get; set; } = null!;

    public async ValueTask InitializeAsync() => World = await UploaderWorld.CreateAsync(await DatabaseAsync());

    public virtual async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ServiceDatabase> DatabaseAsync();

    [Fact]
    public async Task What_is_due_is_counted_with_its_age_and_how_long_its_cycle_is_overdue()
    {
        var audience = await World.LinkAsync(MappingActions.MultipleIdentifiers);
        Assert.Empty((await ReadAsync()).Audiences);
        await World.ApplyAsync(audience.Id, Added("ann", 1), Added("bob", 5));
        World.Time.Advance(TimeSpan.FromMinutes(30));

        // The first cycle is due a minute after the link.
        var waiting = Assert.Single((await ReadAsync()).Audiences);
        Assert.Equal(new AudienceBacklog(2, 0, TimeSpan.FromMinutes(29), TimeSpan.FromMinutes(29)), waiting);
        Assert.Equal("small", waiting.Class);

        await World.RefreshAsync(audience.Id);
        Assert.Empty((await ReadAsync()).Audiences);

        // An event from before the last cycle has not been due for longer than since then.
        await World.ApplyAsync(audience.Id, Added("late", 2), UploaderWorld.Change("ann", 31, false, null));
        World.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(new AudienceBacklog(1, 1, TimeSpan.FromMinutes(10), TimeSpan.Zero), Assert.Single((await ReadAsync()).Audiences));
    }

    [Fact]
    public async Task Each_accounts_budget_is_told_and_the_apps()
    {
        await World.ExecuteAsync(
            $"""
            insert into call_budgets (account_id, workspace, percent, observed_at, waits_until, refusals) values
                ('{CallBudget.App.ToString().ToUpperInvariant()}', '', 20, {UploaderWorld.Start.UtcTicks}, 0, 0),
                ('{World.AccountId.ToString().ToUpperInvariant()}', 'default', 80, {UploaderWorld.Start.UtcTicks}, 0, 0)
            """);
        World.Time.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal([("app", 15d), (World.AccountId.ToString(), 60d)], (await ReadAsync()).Budgets.OrderBy(budget => budget.Percent));
    }

    [Fact]
    public async Task Only_an_audience_whose_uploader_fell_silent_counts_as_taken_over()
    {
        await World.LinkAsync(MappingActions.MultipleIdentifiers);
        World.Time.Advance(TimeSpan.FromMinutes(2));
        var leases = World.Get<Leases>();
        var first = await leases.TakeAsync("one", CancellationToken.None);
        Assert.False(first!.TakenOver);
        await leases.HandBackAsync(first, CancellationToken.None);
        Assert.False((await leases.TakeAsync("two", CancellationToken.None))!.TakenOver);
        World.Time.Advance(Leases.Duration);
        Assert.True((await leases.TakeAsync("three", CancellationToken.None))!.TakenOver);
    }

    private Task<Backlog> ReadAsync() => World.Get<BacklogReading>().ReadAsync(CancellationToken.None);

    private static MembershipChange Added(string user, int at) => UploaderWorld.Change(user, at, true, Ids.Set(Ids.Email(user)));
}
