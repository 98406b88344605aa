using Audiences.Contracts.Mapping;
using Audiences.IntegrationTests.Stores;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Tests.Support;

namespace Audiences.IntegrationTests.Interleavings;

/// <summary>The logic of cycles, leases and versions on a real PostgreSQL, in more than a hundred thousand different orders of events.</summary>
public sealed class InterleavingTests(ITestOutputHelper output)
{
    private const int Wanted = 50_000;
    private const int Users = 1_500;

    [Theory]
    [InlineData(MappingActions.SingleIdentifier, 20261124)]
    [InlineData(MappingActions.MultipleIdentifiers, 20261125)]
    public async Task Whatever_the_order_Meta_ends_with_what_the_newest_messages_say(string action, int seed)
    {
        var store = await PostgresStore<PostgresUploaderDbContext>.CreateAsync(UploaderDbContext.Schema);
        await using var world = await UploaderWorld.CreateAsync(store.Database);
        var seen = new HashSet<int>();
        for (var played = 0; seen.Count < Wanted; played++)
        {
            var audience = await world.LinkAsync(action);
            var (expected, found, traces) = await new Interleaving(world, audience, action, Users, new Random(seed + played)).PlayAsync();
            seen.UnionWith(traces.Select(trace => StringComparer.Ordinal.GetHashCode(trace)));
            Assert.True(
                found.SetEquals(expected),
                $"Seed {seed + played}: {expected.Except(found).Count()} rows lost, {found.Except(expected).Count()} wronged, of {expected.Count}.");
            await world.ExecuteAsync("delete from members; delete from row_holders; delete from refresh_schedules");
        }

        output.WriteLine($"{seen.Count} different orders, {action}");
    }
}
