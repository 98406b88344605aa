using Audiences.Identifiers;
using Audiences.Uploader.Boost;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Endpoints.Answers;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Users;

/// <summary>
/// Finds users by an identifier. There is no index of identifiers: it would make every merge of every event dearer, for a
/// question that people ask by hand. So the first answer looks where the database can look at once: at the rows at Meta
/// of single identifiers and the nodes of boosted audiences. Whoever wants to be sure goes on: each further answer goes
/// through so many members, until all audiences are through.
/// </summary>
internal sealed class UserLookup(UploaderStore store)
{
    private const int MembersAtOnce = 100_000;
    private const int MostUsers = 100;

    /// <param name="workspace">The workspace.</param>
    /// <param name="identifier">One that identifies alone.</param>
    /// <param name="after">Where the last answer ended; null looks at the indexes first.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<UserLookupAnswer> FindAsync(string workspace, Identifier identifier, LookupCursor? after, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        return after is null
            ? new UserLookupAnswer(await IndexedAsync(transaction, workspace, identifier, cancellationToken), 0, await BeginAsync(transaction, workspace, cancellationToken))
            : await ScanAsync(transaction, workspace, identifier, after, cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> IndexedAsync(StoreTransaction transaction, string workspace, Identifier identifier, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["workspace"] = workspace,
            ["row_hash"] = RowId.Of([identifier]).ToBytes(),
            ["node"] = GraphNode.Of(identifier).Bytes,
            ["limit"] = MostUsers,
        };
        var rows = await transaction.QueryAsync(LookupSql.Rows, parameters, reader => reader.GetString(0), cancellationToken);
        var nodes = await transaction.QueryAsync(LookupSql.Nodes, parameters, reader => reader.GetString(0), cancellationToken);
        return [.. rows.Concat(nodes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostUsers)];
    }

    private static async Task<string?> BeginAsync(StoreTransaction transaction, string workspace, CancellationToken cancellationToken) =>
        await AudienceAsync(transaction, LookupSql.Audience, workspace, Guid.Empty, cancellationToken) is { } first ? new LookupCursor(first, "").ToString() : null;

    private static async Task<UserLookupAnswer> ScanAsync(
        StoreTransaction transaction, string workspace, Identifier identifier, LookupCursor cursor, CancellationToken cancellationToken)
    {
        var users = new SortedSet<string>(StringComparer.Ordinal);
        var audience = await AudienceAsync(transaction, LookupSql.Audience, workspace, cursor.AudienceId, cancellationToken);
        var (looked, last) = (0, audience == cursor.AudienceId ? cursor.UserId : "");
        while (audience is { } id && looked < MembersAtOnce && users.Count < MostUsers)
        {
            var part = MembersAtOnce - looked;
            var found = await transaction.QueryAsync(
                Scan(transaction),
                new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = id, ["after"] = last, ["limit"] = part, ["bytes"] = BytesOf(identifier) },
                reader => (Looked: (int)reader.GetInt64(0), Last: reader.IsDBNull(1) ? "" : reader.GetString(1), UserId: reader.IsDBNull(2) ? null : reader.GetString(2)),
                cancellationToken);
            users.UnionWith(found.Select(row => row.UserId).OfType<string>());
            looked += found[0].Looked;
            last = found[0].Last;
            if (found[0].Looked < part)
            {
                (audience, last) = (await AudienceAsync(transaction, LookupSql.NextAudience, workspace, id, cancellationToken), "");
            }
        }

        return new UserLookupAnswer([.. users], looked, audience is { } next ? new LookupCursor(next, last).ToString() : null);
    }

    private static async Task<Guid?> AudienceAsync(StoreTransaction transaction, string sql, string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        var found = await transaction.QueryAsync(
            sql, new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId }, reader => reader.GetGuid(0), cancellationToken);
        return found.Count == 0 ? null : found[0];
    }

    private static string Scan(StoreTransaction transaction) => LookupSql.Scan
        .Replace("FIND(identifiers)", Find(transaction, "identifiers"), StringComparison.Ordinal)
        .Replace("FIND(sent)", Find(transaction, "sent"), StringComparison.Ordinal);

    private static string Find(StoreTransaction transaction, string column) =>
        transaction.IsPostgres ? $"coalesce(position(@bytes in {column}) > 0, false)" : $"coalesce(instr({column}, @bytes) > 0, 0)";

    /// <summary>The identifier as it stands within a set: the set of it alone, without the version. A key and a hash, or a length and a text, stand nowhere by chance.</summary>
    private static byte[] BytesOf(Identifier identifier) => IdentifierSet.Create([identifier]).ToBytes()[1..];
}
