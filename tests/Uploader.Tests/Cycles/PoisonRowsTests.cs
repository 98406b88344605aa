using System.Numerics;
using Audiences.Contracts.Mapping;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Tests.Support;

namespace Audiences.Uploader.Tests.Cycles;

/// <summary>Rows that Meta refuses: found cheaply, and nobody is lost when the rows are not the reason.</summary>
[Trait("Kind", "Hosted")]
public sealed class PoisonRowsTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _file = new();
    private UploaderWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await UploaderWorld.CreateAsync(_file.Database);

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _file.Dispose();
    }

    [Fact]
    public async Task One_among_two_thousand_costs_two_requests_for_each_halving()
    {
        const int Members = 2000;
        var audience = await LinkAsync(Members);
        Refuse(1234);
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(Members - 1, There(audience));
        Assert.InRange(_world.Meta.Requests, 1, 1 + (2 * (BitOperations.Log2(Members) + 1)));
        var before = _world.Meta.Requests;
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(before, _world.Meta.Requests);
    }

    [Fact]
    public async Task Very_many_are_found_over_several_cycles_within_a_bounded_number_of_requests_each()
    {
        const int Members = 600;
        var audience = await LinkAsync(Members);
        Refuse([.. Enumerable.Range(0, Members).Where(n => n % 2 == 1)]);
        for (var cycle = 0; (await CycleAsync(audience)).Status == CycleStatuses.Failed; cycle++)
        {
            Assert.InRange(cycle, 0, 10);
        }

        Assert.Equal(Members / 2, There(audience));
        var counts = await _world.Get<AudienceCounting>().CountAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);
        Assert.Equal((Members / 2, 0, 0), (counts.Rejected, counts.DueAdds, counts.DueRemovals));
    }

    [Fact]
    public async Task When_Meta_refuses_all_alike_nobody_is_set_aside()
    {
        var audience = await LinkAsync(300);
        _world.Meta.Refuses = _ => true;
        await _world.RefreshAsync(audience.Id);
        var failed = await _world.LastCycleAsync(audience.Id);
        Assert.Equal((CycleStatuses.Failed, 100), (failed.Status, failed.ErrorCode));
        Assert.InRange(_world.Meta.Requests, 8, 40);
        var counts = await _world.Get<AudienceCounting>().CountAsync(UploaderWorld.Workspace, audience.Id, CancellationToken.None);
        Assert.Equal((0, 300), (counts.Rejected, counts.DueAdds));
        _world.Meta.Refuses = null;
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(300, There(audience));
    }

    [Fact]
    public async Task When_Meta_refuses_all_removals_alike_nobody_is_believed_removed()
    {
        var audience = await LinkAsync(300);
        await _world.RefreshAsync(audience.Id);
        _world.Time.Advance(TimeSpan.FromSeconds(1));
        await _world.ApplyAsync(audience.Id, [.. Enumerable.Range(0, 300).Select(n => UploaderWorld.Change($"u{n:0000}", 2, false, null))]);
        _world.Meta.Refuses = _ => true;
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(CycleStatuses.Failed, (await _world.LastCycleAsync(audience.Id)).Status);
        _world.Meta.Refuses = null;
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(0, There(audience));
    }

    [Fact]
    public async Task A_lone_member_is_not_set_aside_without_another_to_compare_with()
    {
        var audience = await LinkAsync(1);
        Refuse(0);
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(CycleStatuses.Failed, (await _world.LastCycleAsync(audience.Id)).Status);
        _world.Time.Advance(TimeSpan.FromSeconds(1));
        await _world.ApplyAsync(audience.Id, UploaderWorld.Change("zoe", 1, true, Ids.Set(Ids.Email("zoe"))));
        await _world.RefreshAsync(audience.Id);
        Assert.Equal(CycleStatuses.Completed, (await _world.LastCycleAsync(audience.Id)).Status);
        Assert.Equal(1, There(audience));
    }

    private async Task<CustomAudience> LinkAsync(int members)
    {
        var audience = await _world.LinkAsync(MappingActions.MultipleIdentifiers);
        await _world.ApplyAsync(audience.Id, [.. Enumerable.Range(0, members).Select(n => UploaderWorld.Change($"u{n:0000}", 1, true, Ids.Set(Ids.Email($"u{n}"))))]);
        return audience;
    }

    private async Task<RefreshCycleRecord> CycleAsync(CustomAudience audience)
    {
        var before = _world.Meta.Requests;
        _world.Time.Advance(TimeSpan.FromSeconds(1));
        await _world.RefreshAsync(audience.Id);
        Assert.InRange(_world.Meta.Requests - before, 0, 2 * (RowHunt.MostSplits + 1));
        return await _world.LastCycleAsync(audience.Id);
    }

    private void Refuse(params int[] users)
    {
        var poison = users.Select(n => "EMAIL=" + Ids.Hex($"u{n}@example.com")).ToHashSet();
        _world.Meta.Refuses = poison.Contains;
    }

    private int There(CustomAudience audience) => _world.Meta.Audiences[audience.CustomAudienceId!].Count;
}
