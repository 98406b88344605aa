using Audiences.Benchmarks.Running;

namespace Audiences.Benchmarks.Growth;

/// <summary>What the database has counted of the uploader's members (pg_stat_user_tables).</summary>
/// <param name="Written">Rows inserted, updated or deleted.</param>
/// <param name="Read">Rows read from the tables.</param>
internal sealed record MemberAccess(long Written, long Read)
{
    private const string Sql = """
        select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::bigint, coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::bigint
        from pg_stat_user_tables where schemaname = 'uploader' and relname ~ '^members_'
        """;

    // A connection that is idle gives its counts away after ten seconds; no view tells that it has.
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(12);

    public static Task UntilWrittenDownAsync() => Task.Delay(_longest);

    public static async Task<MemberAccess> ReadAsync(BenchmarkSystem bench)
    {
        await using var command = bench.Store.CreateCommand(Sql);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return new MemberAccess(reader.GetInt64(0), reader.GetInt64(1));
    }

    public MemberAccess Since(MemberAccess before) => new(Written - before.Written, Read - before.Read);
}
