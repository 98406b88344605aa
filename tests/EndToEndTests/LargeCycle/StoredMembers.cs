using Npgsql;

namespace Audiences.EndToEndTests.LargeCycle;

/// <summary>Members straight in the uploader's table, as if their events had come long ago.</summary>
internal static class StoredMembers
{
    private const int AtOnce = 1_000_000;

    // A set of identifiers with one e-mail address: the version, the key's number, the hash.
    private const string Sql = """
        insert into uploader.members (workspace, audience_id, user_id, occurred_at, sequence, event_id, qualified, identifiers, mapping_version)
        select 'default', @audience, 'large-' || n, 638990000000000000, 0, 'e-' || n, 1,
            decode('0101', 'hex') || sha256(convert_to('large-' || n || '@example.com', 'UTF8')),
            (select max(version) from uploader.mappings)
        from generate_series(@first, @last) as n
        """;

    public static async Task InsertAsync(string database, Guid audience, int members)
    {
        await using var source = NpgsqlDataSource.Create(database);
        for (var first = 1; first <= members; first += AtOnce)
        {
            await using var command = source.CreateCommand(Sql);
            command.CommandTimeout = 600;
            command.Parameters.AddWithValue("audience", audience);
            command.Parameters.AddWithValue("first", first);
            command.Parameters.AddWithValue("last", Math.Min(first + AtOnce - 1, members));
            await command.ExecuteNonQueryAsync();
        }

        await using var analyze = source.CreateCommand("analyze uploader.members");
        analyze.CommandTimeout = 600;
        await analyze.ExecuteNonQueryAsync();
    }
}
