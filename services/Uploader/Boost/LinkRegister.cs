using Audiences.Contracts.Identities;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>The register of each pair, of which the later statement wins; at the same version the one that says unlinked.</summary>
internal static class LinkRegister
{
    private const string New = "(excluded.occurred_at, excluded.sequence, excluded.link_id)";

    private const string Old = "(l.occurred_at, l.sequence, l.link_id)";

    private const string Merge = $"""
        insert into identity_links as l (workspace, node_a, node_b, occurred_at, sequence, link_id, linked)
        select @workspace, u.node_a, u.node_b, u.occurred_at, u.sequence, u.link_id, u.linked from u
        where not exists (select 1 from erasure_tombstones e
            where e.workspace = @workspace and e.user_hash in (u.user_a, u.user_b) and e.erased_at >= u.occurred_at)
        order by u.node_a, u.node_b
        on conflict (workspace, node_a, node_b) do update set
            occurred_at = excluded.occurred_at, sequence = excluded.sequence, link_id = excluded.link_id, linked = excluded.linked
        where {New} > {Old} or ({New} = {Old} and excluded.linked < l.linked)
        """;

    private const string FromBefore = "workspace = @workspace and (node_a = @user_node or node_b = @user_node) and occurred_at <= @erased_at";

    /// <summary>What an erasure does to the user's links at once, in its own transaction.</summary>
    public const string UnlinkUser = $"update identity_links set linked = 0 where {FromBefore}";

    /// <summary>The nodes at the other ends.</summary>
    public const string EndsOfUser = $"select case when node_a = @user_node then node_b else node_a end from identity_links where {FromBefore}";

    /// <summary>The last step of an erasure; the tombstone keeps older statements out.</summary>
    public const string ForgetUser = $"delete from identity_links where {FromBefore}";

    public static Dictionary<string, object?> OfUser(string workspace, string userId, DateTimeOffset erasedAt) => new()
    {
        ["workspace"] = workspace,
        ["user_node"] = GraphNode.Of(userId).Bytes,
        ["erased_at"] = erasedAt.UtcTicks,
    };

    /// <summary>The newest statement about each pair: one statement of SQL may touch a row once.</summary>
    public static IReadOnlyList<LinkStatement> Newest(IEnumerable<IdentityLinkState> links) =>
        [.. links.Select(LinkStatement.Of).OfType<LinkStatement>().GroupBy(link => (link.A, link.B)).Select(pair => pair.Max()!).OrderBy(link => link.A).ThenBy(link => link.B)];

    public static Task<int> MergeAsync(StoreTransaction transaction, string workspace, IReadOnlyList<LinkStatement> links, CancellationToken cancellationToken) =>
        transaction.ExecuteManyAsync(
            Merge,
            new BulkRows(
                BulkColumn.Bytes("node_a", links.Select(link => link.A.Bytes)),
                BulkColumn.Bytes("node_b", links.Select(link => link.B.Bytes)),
                BulkColumn.Number("occurred_at", links.Select(link => (long?)link.OccurredAt)),
                BulkColumn.Number("sequence", links.Select(link => (long?)link.Sequence)),
                BulkColumn.Bytes("link_id", links.Select(link => link.LinkId)),
                BulkColumn.Flag("linked", links.Select(link => (bool?)link.Linked)),
                BulkColumn.Bytes("user_a", links.Select(link => Hash(workspace, link.A))),
                BulkColumn.Bytes("user_b", links.Select(link => Hash(workspace, link.B)))),
            new Dictionary<string, object?> { ["workspace"] = workspace },
            cancellationToken);

    private static byte[]? Hash(string workspace, GraphNode node) => node.UserId is { } user ? UserHash.Of(workspace, user) : null;
}
