using System.Diagnostics;
using Audiences.Benchmarks.Running;
using Npgsql;
using NpgsqlTypes;

namespace Audiences.Benchmarks.Flow;

/// <summary>
/// The ceiling of the store: the same rows by binary COPY into a staging table and one versioned upsert, into a table of
/// the same columns and indexes, on as many connections as there are cores.
/// </summary>
internal static class PlainUpsert
{
    private const int AtOnce = 10_000;

    private const string Columns = "user_id, occurred_at, sequence, event_id, qualified, identifiers, mapping_version, confirmed_day";

    private const string Merge = $"""
        insert into ceiling.members as m (workspace, audience_id, {Columns})
        select 'default', $1, {Columns} from staging order by user_id
        on conflict (workspace, audience_id, user_id) do update set
            occurred_at = excluded.occurred_at, sequence = excluded.sequence, event_id = excluded.event_id, qualified = excluded.qualified,
            identifiers = excluded.identifiers, mapping_version = excluded.mapping_version, confirmed_day = excluded.confirmed_day
        where (excluded.occurred_at, excluded.sequence, excluded.event_id) > (m.occurred_at, m.sequence, m.event_id)
        """;

    public static async Task<TimeSpan> RunAsync(BenchmarkSystem bench, Guid audience)
    {
        await bench.ExecuteAsync("create schema ceiling");
        await bench.ExecuteAsync("create table ceiling.members (like uploader.members including all) with (fillfactor = 80)");
        var chunks = (await ReadAsync(bench, audience)).Chunk(AtOnce).ToList();
        var taken = Stopwatch.StartNew();
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(WorkAsync)));
        return taken.Elapsed;

        async Task WorkAsync()
        {
            await using var connection = await bench.Store.OpenConnectionAsync();
            await using var create = new NpgsqlCommand($"create temporary table staging on commit delete rows as select {Columns} from uploader.members with no data", connection);
            await create.ExecuteNonQueryAsync();
            for (var mine = Interlocked.Increment(ref next); mine < chunks.Count; mine = Interlocked.Increment(ref next))
            {
                await WriteAsync(connection, audience, chunks[mine]);
            }
        }
    }

    private static async Task WriteAsync(NpgsqlConnection connection, Guid audience, Row[] rows)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var copy = await connection.BeginBinaryImportAsync($"copy staging ({Columns}) from stdin (format binary)"))
        {
            foreach (var row in rows)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(row.UserId, NpgsqlDbType.Text);
                await copy.WriteAsync(row.OccurredAt, NpgsqlDbType.Bigint);
                await copy.WriteAsync(row.Sequence, NpgsqlDbType.Bigint);
                await copy.WriteAsync(row.EventId, NpgsqlDbType.Text);
                await copy.WriteAsync(row.Qualified, NpgsqlDbType.Smallint);
                await copy.WriteAsync(row.Identifiers, NpgsqlDbType.Bytea);
                await copy.WriteAsync(row.MappingVersion, NpgsqlDbType.Integer);
                await copy.WriteAsync(row.ConfirmedDay, NpgsqlDbType.Integer);
            }

            await copy.CompleteAsync();
        }

        await using var merge = new NpgsqlCommand(Merge, connection, transaction) { CommandTimeout = 0 };
        merge.Parameters.Add(new NpgsqlParameter { Value = audience });
        await merge.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private static async Task<List<Row>> ReadAsync(BenchmarkSystem bench, Guid audience)
    {
        await using var command = bench.Store.CreateCommand($"select {Columns} from uploader.members where audience_id = $1 and identifiers is not null");
        command.CommandTimeout = 0;
        command.Parameters.Add(new NpgsqlParameter { Value = audience });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Row>();
        while (await reader.ReadAsync())
        {
            rows.Add(new Row(
                reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetString(3), reader.GetInt16(4), reader.GetFieldValue<byte[]>(5), reader.GetInt32(6), reader.GetInt32(7)));
        }

        return rows;
    }

    private sealed record Row(string UserId, long OccurredAt, long Sequence, string EventId, short Qualified, byte[] Identifiers, int MappingVersion, int ConfirmedDay);
}
