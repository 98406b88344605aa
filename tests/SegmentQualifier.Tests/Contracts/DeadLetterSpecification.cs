using System.Text;
using Audiences.Intake;
using Audiences.SegmentQualifier.DeadLetters;
using Audiences.SegmentQualifier.Persistence;
using Audiences.SegmentQualifier.Persistence.Stores;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.SegmentQualifier.Tests.Contracts;

/// <summary>What becomes of dead letters, in either database.</summary>
public abstract class DeadLetterSpecification : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly EphemeralDataProtectionProvider _protection = new();
    private readonly string _ours = Guid.NewGuid().ToString("N");
    private readonly string _theirs = Guid.NewGuid().ToString("N");
    private IQualifierDatabase _database = null!;
    private SegmentQualifierDbContext _context = null!;

    private StoredDeadLetters Letters => new(_context, _protection, _time);

    protected abstract Task<IQualifierDatabase> CreateAsync();

    public async ValueTask InitializeAsync()
    {
        _database = await CreateAsync();
        _context = _database.NewContext();
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task One_of_them_is_purged_by_its_own_workspace_alone()
    {
        await AddAsync(_ours, "one", "two");
        await AddAsync(_theirs, "one");
        var letter = (await ListAsync(_ours))[0];

        Assert.False(await Letters.PurgeAsync(_theirs, letter.Id, default));
        Assert.True(await Letters.PurgeAsync(_ours, letter.Id, default));
        Assert.False(await Letters.PurgeAsync(_ours, letter.Id, default));
        Assert.Null(await Letters.ReadContentAsync(_ours, letter.Id, default));
        Assert.Equal((1, 1), ((await ListAsync(_ours)).Count, (await ListAsync(_theirs)).Count));
    }

    [Fact]
    public async Task What_came_before_an_instant_is_purged_and_counted_however_many_there_are()
    {
        await AddAsync(_ours, [.. Enumerable.Range(0, 501).Select(n => $"old {n}")]);
        await AddAsync(_theirs, "old");
        _time.Advance(TimeSpan.FromDays(1));
        var between = _time.GetUtcNow();
        await AddAsync(_ours, "new");

        Assert.Equal(501, await Letters.PurgeAsync(_ours, between, default));
        Assert.Equal(0, await Letters.PurgeAsync(_ours, between, default));
        Assert.Equal((1, 1), ((await ListAsync(_ours)).Count, (await ListAsync(_theirs)).Count));
    }

    [Fact]
    public async Task The_retention_purges_in_all_workspaces_and_nothing_when_it_is_off()
    {
        await AddAsync(_ours, "old");
        await AddAsync(_theirs, "old");
        _time.Advance(TimeSpan.FromDays(30) + TimeSpan.FromTicks(1));
        await AddAsync(_ours, "new");

        await EnforceAsync(new DeadLetterOptions(RetentionDays: 0, MaxPerWorkspace: 0));
        Assert.Equal(2, (await ListAsync(_ours)).Count);
        await EnforceAsync(new DeadLetterOptions());
        Assert.Equal((1, 0), ((await ListAsync(_ours)).Count, (await ListAsync(_theirs)).Count));
    }

    [Fact]
    public async Task A_flood_leaves_the_newest_of_its_workspace_and_others_alone()
    {
        await AddAsync(_theirs, "a", "b", "c");
        await AddAsync(_ours, "first");
        for (var n = 0; n < 5; n++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await AddAsync(_ours, $"flood {n}");
        }

        await EnforceAsync(new DeadLetterOptions(MaxPerWorkspace: 3));
        Assert.Equal((3, 3), ((await ListAsync(_ours)).Count, (await ListAsync(_theirs)).Count));
        Assert.All(await ListAsync(_ours), letter => Assert.True(letter.ReceivedAt >= _time.GetUtcNow().AddSeconds(-2)));
    }

    [Fact]
    public async Task They_are_listed_by_source_and_field()
    {
        await Letters.AddAsync([Rejected(_ours, "1", DeadLetterSources.Membership, "userId"), Rejected(_ours, "2", DeadLetterSources.Membership, "type"), Rejected(_ours, "3", DeadLetterSources.IdentityLink, "type")], default);

        Assert.Equal(2, (await ListAsync(_ours, new(Source: DeadLetterSources.Membership))).Count);
        Assert.Equal(2, (await ListAsync(_ours, new(Field: "type"))).Count);
        var both = Assert.Single(await ListAsync(_ours, new(DeadLetterSources.IdentityLink, "type")));
        Assert.Equal("3", Encoding.UTF8.GetString((await Letters.ReadContentAsync(_ours, both.Id, default))!));
    }

    private Task EnforceAsync(DeadLetterOptions options) =>
        new DeadLetterRetention(Letters, options, _time, NullLogger<DeadLetterRetention>.Instance).EnforceAsync(default);

    private Task AddAsync(string workspace, params string[] contents) =>
        Letters.AddAsync([.. contents.Select(content => Rejected(workspace, content, DeadLetterSources.Membership, "type"))], default);

    private Task<IReadOnlyList<DeadLetter>> ListAsync(string workspace, DeadLetterFilter? filter = null) => Letters.ListAsync(workspace, filter ?? new(), null, 1_000, default);

    private static RejectedContent Rejected(string workspace, string content, string source, string field) =>
        new(workspace, source, new EventRejection(field, "Wrong."), Encoding.UTF8.GetBytes(content));
}
