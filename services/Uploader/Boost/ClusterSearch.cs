using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>
/// Finds clusters by breadth-first search from many nodes at once, one statement a step. It stops at one node more than
/// the limit, so a hub that thousands hang on costs no more than a family.
/// </summary>
internal static class ClusterSearch
{
    private const string Neighbours = """
        (select l.node_b as other from identity_links l where l.workspace = @workspace and l.node_a = NODE and l.linked = 1 LIMIT)
        union all
        (select l.node_a from identity_links l where l.workspace = @workspace and l.node_b = NODE and l.linked = 1 LIMIT)
        """;

    private static readonly string Postgres =
        $"select u.node, e.other from u cross join lateral ({Neighbours}) e".Replace("NODE", "u.node", StringComparison.Ordinal).Replace("LIMIT", "limit @most", StringComparison.Ordinal);

    // The statement runs once a node, so the limit of all of it is that of the node.
    private static readonly string Sqlite =
        $"select (select node from u), e.other from ({Neighbours.Replace("(select l", "select l", StringComparison.Ordinal).Replace("LIMIT)", "", StringComparison.Ordinal)}) e limit @most"
            .Replace("NODE", "(select node from u)", StringComparison.Ordinal);

    /// <summary>The cluster of each node, as committed when each step reads.</summary>
    public static async Task<IReadOnlyDictionary<GraphNode, Cluster>> FindAsync(
        StoreTransaction transaction, string workspace, IEnumerable<GraphNode> nodes, int limit, CancellationToken cancellationToken)
    {
        var searches = nodes.Distinct().ToDictionary(node => node, node => new Exploration(node));
        var known = new Dictionary<GraphNode, List<GraphNode>>();
        var open = searches.Values.ToList();
        while (open.Count > 0)
        {
            await ReadAsync(transaction, workspace, open.SelectMany(search => search.Frontier).Where(node => !known.ContainsKey(node)).Distinct(), known, limit, cancellationToken);
            open.RemoveAll(search => !search.Step(known, limit));
        }

        return searches.ToDictionary(search => search.Key, search => search.Value.Cluster(limit));
    }

    private static async Task ReadAsync(
        StoreTransaction transaction,
        string workspace,
        IEnumerable<GraphNode> nodes,
        Dictionary<GraphNode, List<GraphNode>> known,
        int limit,
        CancellationToken cancellationToken)
    {
        var asked = nodes.ToList();
        foreach (var node in asked)
        {
            known[node] = [];
        }

        var found = await transaction.QueryManyAsync(
            transaction.IsPostgres ? Postgres : Sqlite,
            new BulkRows(BulkColumn.Bytes("node", asked.Select(node => node.Bytes))),
            new Dictionary<string, object?> { ["workspace"] = workspace, ["most"] = limit + 1 },
            reader => (Node: new GraphNode(reader.GetFieldValue<byte[]>(0)), Other: new GraphNode(reader.GetFieldValue<byte[]>(1))),
            cancellationToken);
        foreach (var (node, other) in found)
        {
            known[node].Add(other);
        }
    }

    private sealed class Exploration(GraphNode start)
    {
        private readonly HashSet<GraphNode> _seen = [start];

        public List<GraphNode> Frontier { get; private set; } = [start];

        public Cluster Cluster(int limit) => new(_seen, _seen.Count > limit);

        /// <summary>Goes one step on; false when there is nothing more to find.</summary>
        public bool Step(Dictionary<GraphNode, List<GraphNode>> known, int limit)
        {
            var next = new List<GraphNode>();
            foreach (var other in Frontier.SelectMany(node => known[node]))
            {
                if (_seen.Count <= limit && _seen.Add(other))
                {
                    next.Add(other);
                }
            }

            Frontier = next;
            return next.Count > 0 && _seen.Count <= limit;
        }
    }
}
