using Audiences.Contracts.Mapping;
using Audiences.ServiceDefaults.Database;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Endpoints;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Tests.Contracts;

/// <summary>What the list of audiences and the kept numbers promise on every store.</summary>
public abstract class AudienceListSpecification : IAsyncLifetime
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
    public async Task Audiences_are_searched_filtered_sorted_and_paged_by_the_store()
    {
        var small = await NamedAsync("Small, VIP", 1);
        World.Time.Advance(TimeSpan.FromSeconds(1));
        var large = await NamedAsync("Large", 3);
        World.Time.Advance(TimeSpan.FromSeconds(1));
        var empty = await NamedAsync("Empty 100%", 0);
        await CountAsync();

        Assert.Equal(["Empty 100%", "Large", "Small, VIP"], Names(await ListAsync(new() { Sort = "name" })));
        Assert.Equal(["Large", "Small, VIP", "Empty 100%"], Names(await ListAsync(new() { Sort = "desired", Descending = true })));
        Assert.Equal(["Large", "Small, VIP"], Names(await ListAsync(new() { Sort = "due", Descending = true, Limit = 2 })));
        Assert.Equal(["Empty 100%"], Names(await ListAsync(new() { Sort = "due", Descending = true, Offset = 2 })));
        Assert.Equal(["Small, VIP"], Names(await ListAsync(new() { Search = "vIp" })));
        Assert.Equal(["Empty 100%"], Names(await ListAsync(new() { Search = "0%" })));
        Assert.Empty((await ListAsync(new() { AccountId = Guid.NewGuid() })).Items);
        Assert.Equal(0, (await ListAsync(new() { Status = "paused" })).Total);
        Assert.Empty((await World.InScopeAsync<AudienceList, PageAnswer<AudienceAnswer>>(list => list.ReadAsync("another", new(), CancellationToken.None))).Items);

        await World.RefreshAsync(small.Id);
        World.Time.Advance(TimeSpan.FromSeconds(1));
        await World.RefreshAsync(empty.Id);
        Assert.Equal("Empty 100%", Names(await ListAsync(new() { Sort = "lastCycle", Descending = true }))[0]);
        Assert.Equal("Large", Names(await ListAsync(new() { Sort = "nextCycle" }))[0]);

        var first = await ListAsync(new() { Limit = 2 });
        Assert.Equal((3, large.Id.ToString()), (first.Total, first.Next));
        Assert.Equal(["Empty 100%"], Names(await ListAsync(new() { After = Guid.Parse(first.Next!) })));
    }

    [Fact]
    public async Task The_list_shows_numbers_as_they_were_counted_and_the_sizes_since()
    {
        var audience = await NamedAsync("VIPs", 2);
        Assert.Equal((2, 0, 2, null), Shown(await OnlyAsync()));
        await CountAsync();
        World.Time.Advance(TimeSpan.FromMinutes(1));
        await World.RefreshAsync(audience.Id);
        Assert.Equal((2, 0, 2, UploaderWorld.Start), Shown(await OnlyAsync()));

        await CountAsync();
        var listed = await OnlyAsync();
        Assert.Equal((2, 2, 0, UploaderWorld.Start.AddMinutes(1)), Shown(listed));
        Assert.Equal([(0, 2L, 0L), (1, 2, 2)], listed.Sizes!.Select(size => ((int)(size.At - UploaderWorld.Start).TotalMinutes, size.Desired, size.Sent)));
        Assert.Equal("completed", listed.LastCycle!.Status);

        World.Time.Advance(TimeSpan.FromMinutes(1));
        await CountAsync();
        Assert.Equal(2, (await OnlyAsync()).Sizes!.Count);
        var totals = await World.InScopeAsync<AudienceTotals, AudienceTotalsAnswer>(t => t.ReadAsync(UploaderWorld.Workspace, World.AccountId, CancellationToken.None));
        Assert.Equal((1, 1, 2L, 2L, 0, 0L), (totals.Audiences, totals.Active, totals.Desired, totals.Sent, totals.FollowingMapping, totals.SentFollowingMapping));
    }

    [Fact]
    public async Task A_cycle_with_nothing_due_has_nobody_counted()
    {
        var audience = await NamedAsync("VIPs", 2);
        await World.RefreshAsync(audience.Id);
        await CountAsync();
        World.Time.Advance(TimeSpan.FromMinutes(1));
        await World.RefreshAsync(audience.Id);

        Assert.Empty(World.Get<TouchedAudiences>().All);
    }

    [Fact]
    public async Task What_another_process_changed_and_left_is_counted_by_the_sweep()
    {
        var audience = await NamedAsync("VIPs", 2);
        World.Get<TouchedAudiences>().Remove(UploaderWorld.Workspace, audience.Id);
        await World.InScopeAsync<NumbersRound, bool>(async round =>
        {
            await round.SweepAsync(CancellationToken.None);
            return true;
        });
        Assert.Single(World.Get<TouchedAudiences>().All);
        await CountAsync();
        Assert.Equal(2, (await OnlyAsync()).Counts.Desired);
    }

    [Fact]
    public async Task Old_sizes_are_thinned_out_and_those_of_unlinked_audiences_go()
    {
        var audience = await NamedAsync("VIPs", 0);
        var now = UploaderWorld.Start.AddDays(20);
        await SizesAsync(audience.Id, now, [.. Enumerable.Range(1, 60).Select(n => TimeSpan.FromMinutes(-n)), .. Enumerable.Range(0, 120).Select(n => TimeSpan.FromMinutes(-1_440 - n)), TimeSpan.FromDays(-19), TimeSpan.FromDays(-19.1), TimeSpan.FromDays(-500)]);
        World.Time.Advance(now - World.Time.GetUtcNow());
        await World.Get<NumbersStore>().ThinOutAsync(CancellationToken.None);

        var kept = await World.InScopeAsync<UploaderDbContext, List<AudienceSize>>(db => db.AudienceSizes.AsNoTracking().OrderBy(s => s.At).ToListAsync());
        Assert.Equal(60, kept.Count(size => size.At > now.AddHours(-2).UtcTicks));
        Assert.InRange(kept.Count(size => size.At < now.AddHours(-2).UtcTicks && size.At > now.AddDays(-14).UtcTicks), 2, 3);
        Assert.Equal(now.AddDays(-1).UtcTicks, kept.Last(size => size.At < now.AddHours(-2).UtcTicks).At);
        Assert.InRange(kept.Count(size => size.At < now.AddDays(-14).UtcTicks), 1, 2);

        await World.ExecuteAsync("update custom_audiences set status = 'deleted'");
        await World.Get<NumbersStore>().ThinOutAsync(CancellationToken.None);
        Assert.Equal(0, await World.InScopeAsync<UploaderDbContext, int>(db => db.AudienceSizes.CountAsync()));
    }

    private static string[] Names(PageAnswer<AudienceAnswer> page) => [.. page.Items.Select(audience => audience.Name)];

    private static (int, int, int, DateTimeOffset?) Shown(AudienceAnswer audience) =>
        ((int)audience.Counts.Desired, (int)audience.Counts.Sent, (int)audience.Counts.DueAdds, audience.CountedAt);

    private async Task<CustomAudience> NamedAsync(string name, int members)
    {
        var audience = await World.InScopeAsync<AudienceLinks, CustomAudience>(links => links.LinkAsync(
            UploaderWorld.Workspace, new AudienceSpecification(name, "segment", null, MappingActions.MultipleIdentifiers, TimeSpan.FromHours(1), null, [], false, new AudienceDescription()), CancellationToken.None));
        await World.ApplyAsync(audience.Id, [.. Enumerable.Range(0, members).Select(n => UploaderWorld.Change($"u{n}", n, true, Ids.Set(Ids.Email($"u{n}"))))]);
        return audience;
    }

    private Task<PageAnswer<AudienceAnswer>> ListAsync(AudienceListRequest request) =>
        World.InScopeAsync<AudienceList, PageAnswer<AudienceAnswer>>(list => list.ReadAsync(UploaderWorld.Workspace, request, CancellationToken.None));

    private async Task<AudienceAnswer> OnlyAsync() => Assert.Single((await ListAsync(new())).Items);

    private Task<bool> CountAsync() => World.InScopeAsync<NumbersRound, bool>(async round =>
    {
        // What was counted a moment ago is kept for as long as counting took, and a little more.
        while (World.Get<TouchedAudiences>().All.Count > 0)
        {
            await round.CountTouchedAsync(CancellationToken.None);
        }

        return true;
    });

    private Task<bool> SizesAsync(Guid audienceId, DateTimeOffset now, IEnumerable<TimeSpan> ages) => World.InScopeAsync<UploaderDbContext, bool>(async db =>
    {
        db.AudienceSizes.AddRange(ages.Select(age => new AudienceSize { Workspace = UploaderWorld.Workspace, AudienceId = audienceId, At = (now + age).UtcTicks, Desired = 1, Sent = 1 }));
        await db.SaveChangesAsync();
        return true;
    });
}
