using Npgsql;

namespace Audiences.Benchmarks.Running;

/// <summary>Watches events arrive in the uploader's store.</summary>
internal static class StoredEvents
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private const string Count = """
        select count(*), max(pg_xact_commit_timestamp(m.xmin))
        from unnest($3) as u(user_id) cross join lateral (
            select m.xmin, m.occurred_at from uploader.members m where m.workspace = 'default' and m.audience_id = $1 and m.user_id = u.user_id limit 1) m
        where m.occurred_at >= $2
        """;

    /// <summary>Waits until each of these users' events is stored; when the last one was committed, by the database's clock.</summary>
    /// <param name="bench">The system.</param>
    /// <param name="audience">Their audience.</param>
    /// <param name="users">Each of them.</param>
    /// <param name="since">The earliest of the events' instants, in ticks: what was stored before does not count.</param>
    /// <exception cref="TimeoutException">Nothing has come for minutes.</exception>
    public static async Task<DateTime> WaitAsync(BenchmarkSystem bench, Guid audience, string[] users, long since)
    {
        // Looking is work for the database, too: first at the last one alone, which comes among the last.
        await UntilAsync(bench, audience, [users[^1]], since, TimeSpan.FromMilliseconds(100));
        return await UntilAsync(bench, audience, users, since, TimeSpan.FromMilliseconds(500));
    }

    private static async Task<DateTime> UntilAsync(BenchmarkSystem bench, Guid audience, string[] users, long since, TimeSpan pause)
    {
        var (last, patience) = (-1L, DateTime.UtcNow + _patience);
        while (true)
        {
            var (stored, at) = await ReadAsync(bench, audience, users, since);
            if (stored == users.Length)
            {
                return at;
            }

            if (stored > last)
            {
                (last, patience) = (stored, DateTime.UtcNow + _patience);
            }
            else if (DateTime.UtcNow > patience)
            {
                throw new TimeoutException($"{stored} of {users.Length} events are stored, and no more come.");
            }

            await Task.Delay(pause);
        }
    }

    private static async Task<(long Stored, DateTime At)> ReadAsync(BenchmarkSystem bench, Guid audience, string[] users, long since)
    {
        await using var command = bench.Store.CreateCommand(Count);
        command.CommandTimeout = 0;
        command.Parameters.Add(new NpgsqlParameter { Value = audience });
        command.Parameters.Add(new NpgsqlParameter { Value = since });
        command.Parameters.Add(new NpgsqlParameter { Value = users });
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return (reader.GetInt64(0), reader.IsDBNull(1) ? default : reader.GetDateTime(1));
    }
}
