using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Memberships;
using Npgsql;
using NpgsqlTypes;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>
/// The registers in PostgreSQL. A batch is one round trip and one transaction, of arrays and versioned upserts; where rows
/// were there already, a second asks which of them stand. Rows are taken in key order, so that two batches wait for each other instead of deadlocking.
/// </summary>
public sealed class PostgresMembershipStore(NpgsqlDataSource source) : IMembershipStore, IAsyncDisposable
{
    private const string MergeMemberships = """
        insert into memberships as m (workspace, segment_id, user_id, occurred_at, sequence, event_id, qualified)
        select $1, i.segment_id, i.user_id, i.occurred_at, i.sequence, i.event_id, i.qualified
        from unnest($2, $3, $4, $5, $6, $7) as i (segment_id, user_id, occurred_at, sequence, event_id, qualified)
        order by i.segment_id collate "C", i.user_id collate "C"
        on conflict (workspace, segment_id, user_id) do update
        set occurred_at = excluded.occurred_at, sequence = excluded.sequence, event_id = excluded.event_id,
            qualified = excluded.qualified, updated_at = now()
        where (excluded.occurred_at, excluded.sequence, excluded.event_id) > (m.occurred_at, m.sequence, m.event_id)
           or ((excluded.occurred_at, excluded.sequence, excluded.event_id) = (m.occurred_at, m.sequence, m.event_id)
               and m.qualified and not excluded.qualified)
        """;

    // A probe of the key for each row, whatever the statistics say: a segment's first million comes before they do, and a
    // join that the planner chooses by them reads the whole table for every batch.
    private const string SelectStanding = """
        select i.place
        from unnest($2, $3, $4, $5, $6, $7) with ordinality as i (segment_id, user_id, occurred_at, sequence, event_id, qualified, place)
        cross join lateral (
            select m.occurred_at, m.sequence, m.event_id, m.qualified from memberships m
            where m.workspace = $1 and m.segment_id = i.segment_id and m.user_id = i.user_id
            limit 1) m
        where m.occurred_at = i.occurred_at and m.sequence = i.sequence and m.event_id = i.event_id and m.qualified = i.qualified
        """;

    private const string MergeConsents = """
        insert into consents as c (workspace, user_id, as_of, granted, unpublished)
        select $1, i.user_id, i.as_of, i.granted, not i.granted
        from unnest($2, $3, $4) as i (user_id, as_of, granted)
        order by i.user_id collate "C"
        on conflict (workspace, user_id) do update
        set as_of = excluded.as_of, granted = excluded.granted,
            unpublished = c.unpublished or c.granted <> excluded.granted
        where excluded.as_of > c.as_of or (excluded.as_of = c.as_of and c.granted and not excluded.granted)
        """;

    /// <inheritdoc />
    public async Task<bool[]> MergeAsync(string workspace, IReadOnlyList<Membership> memberships, IReadOnlyList<ConsentStatement> consents, CancellationToken cancellationToken)
    {
        await using var batch = source.CreateBatch();
        var merge = memberships.Count > 0 ? Command(batch, MergeMemberships, workspace) : null;
        if (merge is not null)
        {
            AddMemberships(merge, memberships);
        }

        if (consents.Count > 0)
        {
            AddConsents(Command(batch, MergeConsents, workspace), consents);
        }

        await batch.ExecuteNonQueryAsync(cancellationToken);
        var standing = new bool[memberships.Count];

        // Whatever was written stands; which of them were not has to be asked only where some were not.
        if (merge is null || (int)merge.Rows == standing.Length)
        {
            Array.Fill(standing, true);
            return standing;
        }

        await using var select = source.CreateBatch();
        AddMemberships(Command(select, SelectStanding, workspace), memberships);
        await using var reader = await select.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            standing[reader.GetInt64(0) - 1] = true;
        }

        return standing;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Consent>> ReadConsentsAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select user_id, as_of, granted, unpublished from consents where workspace = $1 and user_id = any($2)");
        command.Parameters.Add(new NpgsqlParameter { Value = workspace });
        command.Parameters.Add(Texts(userIds));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var consents = new List<Consent>();
        while (await reader.ReadAsync(cancellationToken))
        {
            consents.Add(new Consent(new ConsentStatement(reader.GetString(0), reader.GetInt64(1), reader.GetBoolean(2)), reader.GetBoolean(3)));
        }

        return consents;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Membership>> ReadQualifiedAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select segment_id, user_id, occurred_at, sequence, event_id from memberships where workspace = $1 and user_id = any($2) and qualified");
        command.Parameters.Add(new NpgsqlParameter { Value = workspace });
        command.Parameters.Add(Texts(userIds));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var memberships = new List<Membership>();
        while (await reader.ReadAsync(cancellationToken))
        {
            memberships.Add(new Membership(reader.GetString(0), reader.GetString(1), new EventVersion(reader.GetInt64(2), reader.GetInt64(3), reader.GetString(4)), true));
        }

        return memberships;
    }

    /// <inheritdoc />
    public async Task MarkPublishedAsync(string workspace, IReadOnlyList<ConsentStatement> consents, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("""
            with published as (
                select c.user_id from consents c
                join unnest($2, $3, $4) as i (user_id, as_of, granted) on c.user_id = i.user_id and c.as_of = i.as_of and c.granted = i.granted
                where c.workspace = $1 and c.unpublished
                order by c.user_id for update of c)
            update consents c set unpublished = false from published p
            where c.workspace = $1 and c.user_id = p.user_id
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = workspace });
        AddConsents(command.Parameters, consents);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<UserOfWorkspace>> ReadUnpublishedAsync(int limit, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select workspace, user_id from consents where unpublished order by as_of limit $1");
        command.Parameters.Add(new NpgsqlParameter { Value = limit });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var users = new List<UserOfWorkspace>();
        while (await reader.ReadAsync(cancellationToken))
        {
            users.Add(new UserOfWorkspace(reader.GetString(0), reader.GetString(1)));
        }

        return users;
    }

    /// <inheritdoc />
    public async Task ForgetAsync(string workspace, string userId, long erasedAt, CancellationToken cancellationToken)
    {
        await using var batch = source.CreateBatch();
        AddForget(Command(batch, """
            with doomed as (
                select segment_id from memberships where workspace = $1 and user_id = $2 and occurred_at <= $3
                order by segment_id for update)
            delete from memberships m using doomed d
            where m.workspace = $1 and m.user_id = $2 and m.segment_id = d.segment_id and m.occurred_at <= $3
            """, workspace), userId, erasedAt);
        AddForget(Command(batch, "delete from consents where workspace = $1 and user_id = $2 and as_of <= $3", workspace), userId, erasedAt);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => source.DisposeAsync();

    private static NpgsqlBatchCommand Command(NpgsqlBatch batch, string sql, string workspace)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = workspace });
        batch.BatchCommands.Add(command);
        return command;
    }

    private static void AddMemberships(NpgsqlBatchCommand command, IReadOnlyList<Membership> memberships)
    {
        command.Parameters.Add(Texts([.. memberships.Select(m => m.SegmentId)]));
        command.Parameters.Add(Texts([.. memberships.Select(m => m.UserId)]));
        command.Parameters.Add(Longs([.. memberships.Select(m => m.Version.OccurredAt)]));
        command.Parameters.Add(Longs([.. memberships.Select(m => m.Version.Sequence)]));
        command.Parameters.Add(Texts([.. memberships.Select(m => m.Version.EventId)]));
        command.Parameters.Add(Booleans([.. memberships.Select(m => m.Qualified)]));
    }

    private static void AddConsents(NpgsqlBatchCommand command, IReadOnlyList<ConsentStatement> consents) =>
        AddConsents(command.Parameters, consents);

    private static void AddConsents(NpgsqlParameterCollection parameters, IReadOnlyList<ConsentStatement> consents)
    {
        parameters.Add(Texts([.. consents.Select(c => c.UserId)]));
        parameters.Add(Longs([.. consents.Select(c => c.AsOf)]));
        parameters.Add(Booleans([.. consents.Select(c => c.Granted)]));
    }

    private static void AddForget(NpgsqlBatchCommand command, string userId, long erasedAt)
    {
        command.Parameters.Add(new NpgsqlParameter { Value = userId });
        command.Parameters.Add(new NpgsqlParameter { Value = erasedAt });
    }

    private static NpgsqlParameter Texts(IReadOnlyCollection<string> values) =>
        new() { Value = values.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    private static NpgsqlParameter Longs(long[] values) =>
        new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint };

    private static NpgsqlParameter Booleans(bool[] values) =>
        new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Boolean };
}
