using Audiences.SegmentQualifier.Persistence.Stores;
using Audiences.SegmentQualifier.Properties;

namespace Audiences.SegmentQualifier.Tests.Contracts;

/// <summary>What is kept of properties, in either database.</summary>
public abstract class PropertyStoreSpecification : IAsyncLifetime
{
    private readonly string _workspace = Guid.NewGuid().ToString("N");
    private IQualifierDatabase? _database;

    protected abstract Task<IQualifierDatabase> CreateAsync();

    public async ValueTask InitializeAsync() => _database = await CreateAsync();

    public async ValueTask DisposeAsync()
    {
        await _database!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Sightings_add_up_and_are_found_by_a_part_of_the_name()
    {
        await AddAsync(Seen("properties.email", 8, 3), Seen("properties.Age", 4, 1), Seen("userId", 8, 3) with { Workspace = _workspace + "x" });
        await AddAsync(Seen("properties.email", 2, 2));

        Assert.Equal([("properties.Age", "number", 1), ("properties.email", "list text", 5)], await ListAsync(null));
        Assert.Equal([("properties.Age", "number", 1)], await ListAsync("aGe"));
        Assert.Equal([("properties.email", "list text", 5)], await ListAsync(null, after: "properties.Age"));
        Assert.Empty(await ListAsync("100%"));
    }

    [Fact]
    public async Task A_workspace_keeps_so_many_names_and_still_counts_those_it_knows()
    {
        await AddAsync([.. Enumerable.Range(0, StoredProperties.MostOfWorkspace - 1).Select(n => Seen($"p.{n}", 8, 1))]);
        await AddAsync([Seen("p.0", 8, 1), Seen("often", 8, 9), Seen("seldom", 8, 1)]);
        await AddAsync([Seen("later", 8, 100)]);

        var kept = await ListAsync(null);
        Assert.Equal(StoredProperties.MostOfWorkspace, kept.Count);
        Assert.Contains(("often", "text", 9), kept);
        Assert.Contains(("p.0", "text", 2), kept);
    }

    [Fact]
    public async Task What_nobody_sends_any_more_is_forgotten()
    {
        await AddAsync(Seen("properties.email", 8, 1));
        await using var context = _database!.NewContext();
        await _database.NewProperties(context).ForgetAsync(DateTimeOffset.UtcNow.AddDays(-1), CancellationToken.None);
        Assert.Single(await ListAsync(null));
        await _database.NewProperties(context).ForgetAsync(DateTimeOffset.UtcNow.AddDays(1), CancellationToken.None);
        Assert.Empty(await ListAsync(null));
    }

    private PropertySighting Seen(string path, int types, long events) => new(_workspace, path, types, events);

    private async Task AddAsync(params PropertySighting[] sightings)
    {
        await using var context = _database!.NewContext();
        await _database.NewProperties(context).AddAsync(sightings, CancellationToken.None);
    }

    private async Task<List<(string, string, long)>> ListAsync(string? search, string? after = null)
    {
        await using var context = _database!.NewContext();
        var found = await _database.NewProperties(context).ListAsync(_workspace, search, after, 1_000, CancellationToken.None);
        return [.. found.Select(property => (property.Path, string.Join(' ', property.Types), property.Events))];
    }
}
