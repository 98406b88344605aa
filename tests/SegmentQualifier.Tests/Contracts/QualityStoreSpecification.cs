using Audiences.Contracts.Audiences;
using Audiences.SegmentQualifier.Persistence.Stores;
using Audiences.SegmentQualifier.Quality;
using Audiences.SegmentQualifier.Tests.Quality;
using CsCheck;

namespace Audiences.SegmentQualifier.Tests.Contracts;

/// <summary>What the statistics do, in either database.</summary>
public abstract class QualityStoreSpecification : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private static readonly QualityMeasure Valid = new("email", QualityOutcomes.Valid, "");
    private static readonly QualityMeasure Rejected = new("phone", QualityOutcomes.Rejected, "no-country");

    private readonly string _workspace = Guid.NewGuid().ToString("N");
    private readonly Guid _audience = Guid.CreateVersion7();
    private IQualifierDatabase? _database;

    protected abstract Task<IQualifierDatabase> CreateAsync();

    public async ValueTask InitializeAsync()
    {
        _database = await CreateAsync();
        await LinkAsync(1, deleted: false);
    }

    public async ValueTask DisposeAsync()
    {
        await _database!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Counts_add_up_by_hour_and_by_day()
    {
        await AddAsync(Count(Noon, Valid, 3), Count(Noon, Rejected, 1));
        await AddAsync(Count(Noon, Valid, 4), Count(Noon.AddHours(1), Valid, 10), Count(Noon.AddHours(12), Valid, 100));

        Assert.Equal(
            [(Noon, Valid, 7), (Noon, Rejected, 1), (Noon.AddHours(1), Valid, 10), (Noon.AddHours(12), Valid, 100)],
            await ReadAsync(QualityBucket.Hour, Noon.AddDays(-1), Noon.AddDays(2)));
        Assert.Equal(
            [(Noon.AddHours(-12), Valid, 17), (Noon.AddHours(-12), Rejected, 1), (Noon.AddHours(12), Valid, 100)],
            await ReadAsync(QualityBucket.Day, Noon.AddDays(-1), Noon.AddDays(2)));
    }

    [Fact]
    public async Task A_range_holds_its_first_bucket_and_not_its_end()
    {
        await AddAsync(Count(Noon, Valid, 1), Count(Noon.AddHours(1), Valid, 2), Count(Noon.AddHours(2), Valid, 4));

        Assert.Equal([(Noon, Valid, 1), (Noon.AddHours(1), Valid, 2)], await ReadAsync(QualityBucket.Hour, Noon, Noon.AddHours(2)));
    }

    [Fact]
    public async Task Another_workspace_sees_nothing()
    {
        await AddAsync(Count(Noon, Valid, 1), Count(Noon, Valid, 5) with { Workspace = _workspace + "x" });

        await using var context = _database!.NewContext();
        Assert.Empty(await _database.NewQualityStore(context).ReadAsync(_workspace + "x", _audience, QualityBucket.Day, Noon.AddDays(-1), Noon.AddDays(1), default));
        Assert.Equal(1, Assert.Single(await ReadAsync(QualityBucket.Day, Noon.AddDays(-1), Noon.AddDays(1))).Count);
    }

    [Fact]
    public async Task Statistics_go_with_their_audience_and_do_not_come_back()
    {
        await AddAsync(Count(Noon, Valid, 1));
        await LinkAsync(2, deleted: true);
        Assert.Empty(await ReadAsync(QualityBucket.Day, Noon.AddDays(-1), Noon.AddDays(1)));

        await AddAsync(Count(Noon, Valid, 1));

        Assert.Empty(await ReadAsync(QualityBucket.Day, Noon.AddDays(-1), Noon.AddDays(1)));
    }

    [Fact]
    public async Task What_is_too_old_is_cleared_away_hours_before_days()
    {
        await AddAsync(Count(Noon, Valid, 1), Count(Noon.AddDays(5), Valid, 2), Count(Noon.AddDays(10), Valid, 4));

        await using var context = _database!.NewContext();
        await _database.NewQualityStore(context).CleanUpAsync(Noon.AddDays(9), Noon.AddDays(4), default);

        Assert.Equal([4L], (await ReadAsync(QualityBucket.Hour, Noon.AddDays(-1), Noon.AddDays(20))).Select(row => row.Count));
        Assert.Equal([2L, 4L], (await ReadAsync(QualityBucket.Day, Noon.AddDays(-1), Noon.AddDays(20))).Select(row => row.Count));
    }

    [Fact]
    public async Task However_counts_are_cut_into_writes_the_sums_are_the_same()
    {
        var one = Gen.Select(Gen.Int[0, 50], Gen.Bool, Gen.Long[1, 1000]);
        await one.Array[1, 12].Array[1, 5].SampleAsync(
            async writes =>
            {
                var from = Noon.AddDays(Random.Shared.Next(1_000, 2_000_000));
                foreach (var write in writes)
                {
                    await AddAsync([.. write.Select(c => Count(from.AddHours(c.Item1), c.Item2 ? Valid : Rejected, c.Item3))]);
                }

                var sum = writes.Sum(write => write.Sum(c => c.Item3));
                foreach (var bucket in Enum.GetValues<QualityBucket>())
                {
                    Assert.Equal(sum, (await ReadAsync(bucket, from.AddDays(-1), from.AddDays(4))).Sum(row => row.Count));
                }
            },
            iter: 20,
            threads: 1);
    }

    [Fact]
    public async Task Writers_at_the_same_time_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => AddAsync(
            [.. (i % 2 == 0 ? Measures.All : Measures.All.Reverse()).Select(measure => Count(Noon, measure, 1))]))));

        var rows = await ReadAsync(QualityBucket.Hour, Noon, Noon.AddHours(1));
        Assert.Equal(Measures.All.Length, rows.Count);
        Assert.All(rows, row => Assert.Equal(8, row.Count));
    }

    private QualityCount Count(DateTimeOffset at, QualityMeasure measure, long count) => new(_workspace, _audience, at, measure, count);

    private async Task AddAsync(params QualityCount[] counts)
    {
        await using var context = _database!.NewContext();
        await _database.NewQualityStore(context).AddAsync(counts, default);
    }

    private async Task<List<(DateTimeOffset At, QualityMeasure Measure, long Count)>> ReadAsync(QualityBucket bucket, DateTimeOffset from, DateTimeOffset to)
    {
        await using var context = _database!.NewContext();
        var rows = await _database.NewQualityStore(context).ReadAsync(_workspace, _audience, bucket, from, to, default);
        return [.. rows.OrderBy(row => row.At).ThenBy(row => row.Measure.Subject, StringComparer.Ordinal).Select(row => (row.At, row.Measure, row.Count))];
    }

    private async Task LinkAsync(long version, bool deleted)
    {
        await using var context = _database!.NewContext();
        await new AudienceLinks(context).ApplyAsync(
            new AudienceState { Workspace = _workspace, AudienceId = _audience, Version = version, Name = "VIP", SegmentId = "vip", AccountId = Guid.NewGuid(), Conditions = [], Deleted = deleted },
            default);
    }
}
