using Audiences.Benchmarks.Running;
using Npgsql;

namespace Audiences.Benchmarks.ScaleOut;

/// <summary>New members of many audiences become due at one instant; the uploaders share the work.</summary>
internal static class SharedRound
{
    /// <summary>Few, so that a request is small work and long waiting.</summary>
    public const int DueInEach = 200;

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(5);

    private const string Insert = """
        insert into uploader.members (workspace, audience_id, user_id, occurred_at, sequence, event_id, qualified, identifiers, mapping_version, confirmed_day)
        select 'default', a, 'r' || $2 || '-' || n, 638990000000000000, 0, 'stored', 1,
            '\x0101'::bytea || sha256(convert_to(a::text || '-' || $2 || '-' || n, 'UTF8')), (select max(version) from uploader.mappings), 20000
        from unnest($1) as a, generate_series(1, $3) as n
        """;

    /// <summary>Users a second, from the moment they are due to the end of the last cycle.</summary>
    public static async Task<double> RunAsync(BenchmarkSystem bench, IReadOnlyList<Guid> audiences, int round)
    {
        var begun = await MakeDueAsync(bench, audiences, round);
        var patience = DateTime.UtcNow + _patience;
        while (true)
        {
            var (completed, ended) = await ReadAsync(bench, begun);
            if (completed == audiences.Count)
            {
                return audiences.Count * DueInEach / (ended - begun).TotalSeconds;
            }

            if (DateTime.UtcNow > patience)
            {
                throw new TimeoutException($"{completed} of {audiences.Count} cycles have ended within {_patience}.");
            }

            await Task.Delay(200);
        }
    }

    private static async Task<DateTime> MakeDueAsync(BenchmarkSystem bench, IReadOnlyList<Guid> audiences, int round)
    {
        await using var connection = await bench.Store.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var insert = new NpgsqlCommand(Insert, connection, transaction) { CommandTimeout = 0 })
        {
            insert.Parameters.Add(new NpgsqlParameter { Value = audiences.ToArray() });
            insert.Parameters.Add(new NpgsqlParameter { Value = round.ToString(System.Globalization.CultureInfo.InvariantCulture) });
            insert.Parameters.Add(new NpgsqlParameter { Value = DueInEach });
            await insert.ExecuteNonQueryAsync();
        }

        await using (var schedule = new NpgsqlCommand("update uploader.refresh_schedules set next_cycle_at = 0 where audience_id = any($1)", connection, transaction))
        {
            schedule.Parameters.Add(new NpgsqlParameter { Value = audiences.ToArray() });
            await schedule.ExecuteNonQueryAsync();
        }

        var begun = DateTime.UtcNow;
        await transaction.CommitAsync();
        return begun;
    }

    private static async Task<(long Completed, DateTime Ended)> ReadAsync(BenchmarkSystem bench, DateTime since)
    {
        await using var command = bench.Store.CreateCommand(
            "select count(*), max(finished_at), count(*) filter (where status = 'failed') from uploader.refresh_cycles where started_at >= $1 and status in ('completed', 'failed')");
        command.Parameters.Add(new NpgsqlParameter { Value = since });
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        if (reader.GetInt64(2) > 0)
        {
            throw new InvalidOperationException("A cycle failed.");
        }

        return (reader.GetInt64(0), reader.IsDBNull(1) ? default : reader.GetDateTime(1));
    }
}
