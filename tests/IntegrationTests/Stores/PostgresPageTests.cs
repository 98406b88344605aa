using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Tests.Support;

namespace Audiences.IntegrationTests.Stores;

/// <summary>What a page of a cycle costs does not grow with its audience.</summary>
public sealed class PostgresPageTests
{
    // By its own choice the planner reads the whole audience for such a page.
    private const int Members = 20_000;
    private const int Page = 4_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_reads_the_members_it_is_about_and_no_others(bool analyzed)
    {
        var database = await PostgresStore<PostgresUploaderDbContext>.CreateAsync(UploaderDbContext.Schema);
        await using var world = await UploaderWorld.CreateAsync(database.Database);
        var audience = await world.LinkAsync("multipleIdentifiers");
        await world.ExecuteAsync($"""
            insert into members (workspace, audience_id, user_id, occurred_at, sequence, event_id, qualified, identifiers)
            select 'default', '{audience.Id}', 'u-' || lpad(n::text, 9, '0'), 1, 0, 'e', 1, sha256(n::text::bytea) from generate_series(1, {Members}) as n
            """);
        if (analyzed)
        {
            await world.ExecuteAsync("analyze members");
        }

        var parameters = new Dictionary<string, object?> { ["workspace"] = UploaderWorld.Workspace, ["audience_id"] = audience.Id };
        var page = DuePages.Sets([.. Enumerable.Range(1, Page).Select(n => new DueMember($"u-{n:000000000}", [(byte)n], true, false, null, null, null, null))]);
        await using var transaction = await world.Get<UploaderStore>().BeginAsync(TestContext.Current.CancellationToken);

        var marked = await transaction.ExecuteManyAsync(
            $"update members set in_flight = u.identifiers from u where {DuePages.OfU}", page, parameters, TestContext.Current.CancellationToken);

        Assert.Equal(Page, marked);
        Assert.Equal(0, await ReadOneByOneAsync(transaction));
    }

    /// <summary>Rows that this transaction has read by going through a whole table.</summary>
    private static async Task<long> ReadOneByOneAsync(StoreTransaction transaction) => (await transaction.QueryAsync(
        "select coalesce(sum(seq_tup_read), 0)::bigint from pg_stat_xact_user_tables where relname like 'members\\_%'",
        new Dictionary<string, object?>(),
        reader => reader.GetInt64(0),
        TestContext.Current.CancellationToken)).Single();
}
