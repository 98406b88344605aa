using System.Text.Json;
using Audiences.SegmentQualifier.Consents;
using Audiences.SegmentQualifier.Memberships;
using Microsoft.Data.Sqlite;

namespace Audiences.SegmentQualifier.Persistence.Stores;

/// <summary>
/// The registers in SQLite. One writer at a time, which waits its turn here rather than by polling the file's lock. A
/// commit is on the disk when it returns: the event is acknowledged right after.
/// </summary>
public sealed class SqliteMembershipStore(string connectionString) : IMembershipStore, IDisposable
{
    private const string MergeMembership = """
        insert into memberships (workspace, segment_id, user_id, occurred_at, sequence, event_id, qualified)
        values ($workspace, $segment, $user, $occurred, $sequence, $event, $qualified)
        on conflict (workspace, segment_id, user_id) do update
        set occurred_at = excluded.occurred_at, sequence = excluded.sequence, event_id = excluded.event_id, qualified = excluded.qualified
        where (excluded.occurred_at, excluded.sequence, excluded.event_id) > (memberships.occurred_at, memberships.sequence, memberships.event_id)
           or ((excluded.occurred_at, excluded.sequence, excluded.event_id) = (memberships.occurred_at, memberships.sequence, memberships.event_id)
               and memberships.qualified and not excluded.qualified);
        select exists (
            select 1 from memberships where workspace = $workspace and segment_id = $segment and user_id = $user
            and occurred_at = $occurred and sequence = $sequence and event_id = $event and qualified = $qualified)
        """;

    private const string MergeConsent = """
        insert into consents (workspace, user_id, as_of, granted, unpublished) values ($workspace, $user, $asOf, $granted, not $granted)
        on conflict (workspace, user_id) do update
        set as_of = excluded.as_of, granted = excluded.granted,
            unpublished = consents.unpublished or consents.granted <> excluded.granted
        where excluded.as_of > consents.as_of or (excluded.as_of = consents.as_of and consents.granted and not excluded.granted)
        """;

    private readonly SemaphoreSlim _turn = new(1);

    /// <inheritdoc />
    public Task<bool[]> MergeAsync(string workspace, IReadOnlyList<Membership> memberships, IReadOnlyList<ConsentStatement> consents, CancellationToken cancellationToken) =>
        WriteAsync(
            transaction =>
            {
                var standing = MergeMemberships(transaction, workspace, memberships);
                EachConsent(transaction, MergeConsent, workspace, consents);
                return standing;
            },
            cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<Consent>> ReadConsentsAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken) =>
        ReadAsync(
            "select user_id, as_of, granted, unpublished from consents where workspace = $workspace and user_id in (select value from json_each($users))",
            reader => new Consent(new ConsentStatement(reader.GetString(0), reader.GetInt64(1), reader.GetBoolean(2)), reader.GetBoolean(3)),
            cancellationToken,
            ("$workspace", workspace),
            ("$users", JsonSerializer.Serialize(userIds)));

    /// <inheritdoc />
    public Task<IReadOnlyList<Membership>> ReadQualifiedAsync(string workspace, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken) =>
        ReadAsync(
            "select segment_id, user_id, occurred_at, sequence, event_id from memberships where workspace = $workspace and user_id in (select value from json_each($users)) and qualified",
            reader => new Membership(reader.GetString(0), reader.GetString(1), new EventVersion(reader.GetInt64(2), reader.GetInt64(3), reader.GetString(4)), true),
            cancellationToken,
            ("$workspace", workspace),
            ("$users", JsonSerializer.Serialize(userIds)));

    /// <inheritdoc />
    public Task MarkPublishedAsync(string workspace, IReadOnlyList<ConsentStatement> consents, CancellationToken cancellationToken) =>
        WriteAsync(
            transaction =>
            {
                EachConsent(transaction, "update consents set unpublished = false where workspace = $workspace and user_id = $user and as_of = $asOf and granted = $granted", workspace, consents);
                return true;
            },
            cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<UserOfWorkspace>> ReadUnpublishedAsync(int limit, CancellationToken cancellationToken) =>
        ReadAsync(
            "select workspace, user_id from consents where unpublished order by as_of limit $limit",
            reader => new UserOfWorkspace(reader.GetString(0), reader.GetString(1)),
            cancellationToken,
            ("$limit", limit));

    /// <inheritdoc />
    public Task ForgetAsync(string workspace, string userId, long erasedAt, CancellationToken cancellationToken) =>
        WriteAsync(
            transaction =>
            {
                using var command = Command(transaction, """
                    delete from memberships where workspace = $workspace and user_id = $user and occurred_at <= $erasedAt;
                    delete from consents where workspace = $workspace and user_id = $user and as_of <= $erasedAt
                    """, ("$workspace", workspace), ("$user", userId), ("$erasedAt", erasedAt));
                return command.ExecuteNonQuery();
            },
            cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private static bool[] MergeMemberships(SqliteTransaction transaction, string workspace, IReadOnlyList<Membership> memberships)
    {
        using var command = Command(transaction, MergeMembership, ("$workspace", workspace), ("$segment", ""), ("$user", ""), ("$occurred", 0L), ("$sequence", 0L), ("$event", ""), ("$qualified", false));
        var standing = new bool[memberships.Count];
        for (var i = 0; i < standing.Length; i++)
        {
            var membership = memberships[i];
            command.Parameters[1].Value = membership.SegmentId;
            command.Parameters[2].Value = membership.UserId;
            command.Parameters[3].Value = membership.Version.OccurredAt;
            command.Parameters[4].Value = membership.Version.Sequence;
            command.Parameters[5].Value = membership.Version.EventId;
            command.Parameters[6].Value = membership.Qualified;
            standing[i] = (long)command.ExecuteScalar()! == 1;
        }

        return standing;
    }

    private static void EachConsent(SqliteTransaction transaction, string sql, string workspace, IReadOnlyList<ConsentStatement> consents)
    {
        using var command = Command(transaction, sql, ("$workspace", workspace), ("$user", ""), ("$asOf", 0L), ("$granted", false));
        foreach (var consent in consents)
        {
            command.Parameters[1].Value = consent.UserId;
            command.Parameters[2].Value = consent.AsOf;
            command.Parameters[3].Value = consent.Granted;
            command.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Command(SqliteTransaction transaction, string sql, params (string Name, object Value)[] parameters)
    {
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }

    private async Task<T> WriteAsync<T>(Func<SqliteTransaction, T> write, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using var connection = await OpenAsync(cancellationToken);
            await using var transaction = connection.BeginTransaction(deferred: false);
            var result = write(transaction);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var transaction = connection.BeginTransaction(deferred: true);
        await using var command = Command(transaction, sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var pragma = connection.CreateCommand();
        pragma.CommandText = "PRAGMA synchronous = FULL";
        await pragma.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }
}
