namespace Audiences.Benchmarks.Running;

/// <summary>Members straight in the tables, as if their events had come, and a cycle had sent them, long ago.</summary>
internal static class StoredMembers
{
    private const int AtOnce = 500_000;
    private const long OccurredAt = 638_990_000_000_000_000;

    // A set of an e-mail address, a phone number and an external id: the version, then each key's number with its hash,
    // or its length and text. A row's hash is that of its cells.
    private const string People = """
        (select n, 'u-' || lpad(n::text, 9, '0') as user_id,
            sha256(convert_to('user' || n || '@example.com', 'UTF8')) as email,
            sha256(convert_to('4915' || lpad(n::text, 9, '0'), 'UTF8')) as phone
        from generate_series($2::int, $3::int) as n) as p
        """;

    private const string Identifiers =
        "'\\x0101'::bytea || p.email || '\\x02'::bytea || p.phone || '\\x0f0b'::bytea || convert_to(p.user_id, 'UTF8')";

    private const string InsertMembers = $"""
        insert into uploader.members (workspace, audience_id, user_id, occurred_at, sequence, event_id, qualified, identifiers, sent, sent_at, mapping_version, confirmed_day)
        select 'default', $1, p.user_id, $4, 0, 'stored', 1, {Identifiers}, case when $5 then {Identifiers} end, case when $5 then $4 end,
            (select coalesce(max(version), 0) from uploader.mappings), 20000
        from {People}
        """;

    private const string InsertHolders = $"""
        insert into uploader.row_holders (workspace, audience_id, row_hash, user_id)
        select 'default', $1, sha256(convert_to(concat_ws(E'\n', '1=' || encode(p.email, 'hex'), '2=' || encode(p.phone, 'hex'), '15=' || p.user_id), 'UTF8')), p.user_id
        from {People}
        """;

    private const string InsertMemberships = $"""
        insert into segment_qualifier.memberships (workspace, segment_id, user_id, occurred_at, sequence, event_id, qualified)
        select 'default', $1, p.user_id, $4, 0, 'stored', true
        from {People}
        """;

    /// <summary>Members who are due: nobody has sent them yet.</summary>
    public static Task InsertDueAsync(BenchmarkSystem bench, Guid audience, int first, int last) => InEachPartAsync(first, last, (from, to) =>
        bench.ExecuteAsync(InsertMembers, audience, from, to, OccurredAt, false));

    /// <summary>Members who have been sent, with what the other tables know of them.</summary>
    public static Task InsertSentAsync(BenchmarkSystem bench, Guid audience, string segment, int first, int last) => InEachPartAsync(first, last, async (from, to) =>
    {
        await bench.ExecuteAsync(InsertMembers, audience, from, to, OccurredAt, true);
        await bench.ExecuteAsync(InsertHolders, audience, from, to);
        await bench.ExecuteAsync(InsertMemberships, segment, from, to, OccurredAt);
    });

    private static async Task InEachPartAsync(int first, int last, Func<int, int, Task> insert)
    {
        for (var from = first; from <= last; from += AtOnce)
        {
            await insert(from, Math.Min(from + AtOnce - 1, last));
        }
    }
}
