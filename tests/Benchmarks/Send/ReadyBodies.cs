using System.Buffers;
using System.Text.Json;
using Audiences.Benchmarks.Running;
using Audiences.Identifiers;
using Npgsql;

namespace Audiences.Benchmarks.Send;

/// <summary>The bodies that a cycle would send, written ahead of time.</summary>
internal static class ReadyBodies
{
    private const int RowsInBody = 10_000;

    // What BenchmarkSystem maps, in Meta's order.
    private static readonly MatchKey[] _schema = [MatchKey.Email, MatchKey.Phone, MatchKey.LastName, MatchKey.FirstName, MatchKey.ExternalId];

    public static async Task<IReadOnlyList<byte[]>> ReadAsync(BenchmarkSystem bench, Guid audience)
    {
        await using var command = bench.Store.CreateCommand("select identifiers from uploader.members where audience_id = $1 and workspace = 'default' order by user_id");
        command.CommandTimeout = 0;
        command.Parameters.Add(new NpgsqlParameter { Value = audience });
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync())
        {
            rows.AddRange(IdentifierRows.Rows(IdentifierSet.Parse(reader.GetFieldValue<byte[]>(0)), IdentifierRows.MultipleIdentifiers, _schema));
        }

        return [.. rows.Chunk(RowsInBody).Select((chunk, index) => Write(chunk, index + 1, rows.Count))];
    }

    private static byte[] Write(string[][] rows, int batch, int total)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteStartObject("session");
        json.WriteNumber("session_id", 4_711);
        json.WriteNumber("batch_seq", batch);
        json.WriteBoolean("last_batch_flag", (batch - 1) * RowsInBody + rows.Length == total);
        json.WriteNumber("estimated_num_total", total);
        json.WriteEndObject();
        json.WriteStartObject("payload");
        json.WriteStartArray("schema");
        foreach (var key in _schema)
        {
            json.WriteStringValue(MatchKeys.SchemaName(key));
        }

        json.WriteEndArray();
        json.WriteStartArray("data");
        foreach (var row in rows)
        {
            json.WriteStartArray();
            foreach (var cell in row)
            {
                json.WriteStringValue(cell);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }
}
