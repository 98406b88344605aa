using Audiences.Identifiers;
using Audiences.Uploader.Cycles;

namespace Audiences.Uploader.Boost;

/// <summary>What a member gets from the links: its identifiers with the linked ones, and the nodes that lead to it.</summary>
internal sealed record MemberBoost(byte[]? Identifiers, IReadOnlyDictionary<GraphNode, NodeRole> Nodes)
{
    private static readonly Dictionary<GraphNode, NodeRole> NoNodes = [];

    /// <summary>The nodes that a member itself is: its user id, and those of its identifiers that can be linked.</summary>
    public static IReadOnlyList<GraphNode> OwnNodes(string userId, byte[]? identifiers) =>
    [
        GraphNode.Of(userId),
        .. Set(BoostedSet.OwnOf(identifiers)).Items.Where(item => MatchKeys.IdentifiesAlone(item.Key)).Select(GraphNode.Of),
    ];

    /// <summary>A member whom links give nothing.</summary>
    public static MemberBoost None(byte[]? identifiers) => new(BoostedSet.OwnOf(identifiers), NoNodes);

    /// <summary>The linked identifiers are those of the clusters of the member's own nodes, but for its own.</summary>
    public static MemberBoost Of(string userId, byte[] identifiers, BoostScope scope, IReadOnlyDictionary<GraphNode, Cluster> clusters)
    {
        var own = BoostedSet.OwnOf(identifiers)!;
        var set = Set(own);
        var nodes = new Dictionary<GraphNode, NodeRole>();
        foreach (var node in OwnNodes(userId, own))
        {
            nodes[node] = clusters[node].OverLimit ? NodeRole.OwnOverLimit : NodeRole.Own;
        }

        var reached = nodes.Where(node => node.Value == NodeRole.Own).SelectMany(node => clusters[node.Key].Nodes).Where(node => !nodes.ContainsKey(node)).Distinct().ToList();
        var linked = Fitting(reached.Select(node => node.Identifier).OfType<Identifier>(), set, scope);
        foreach (var node in reached)
        {
            nodes[node] = node.Identifier is { } identifier && linked.Contains(identifier) ? NodeRole.Linked : NodeRole.Passed;
        }

        var boosted = linked.Count == 0
            ? own
            : new BoostedSet(own, IdentifierSet.Create(linked)).ToBytes(alone: UploadRows.Of(own, scope.Action).Count == 0);
        return new MemberBoost(boosted, nodes);
    }

    private static HashSet<Identifier> Fitting(IEnumerable<Identifier> reached, IdentifierSet own, BoostScope scope)
    {
        var mapped = reached.Where(identifier => scope.Keys.Contains(identifier.Key)).ToHashSet();
        if (scope.IsOneRow)
        {
            // A user's rows have room for one value of a key that does not repeat: the user's own, else the first.
            foreach (var key in mapped.Select(identifier => identifier.Key).Where(key => !MatchKeys.MayRepeat(key)).Distinct().ToList())
            {
                var first = own.Items.Any(item => item.Key == key) ? (Identifier?)null : mapped.Where(identifier => identifier.Key == key).Min();
                mapped.RemoveWhere(identifier => identifier.Key == key && (first is null || !identifier.Equals(first.Value)));
            }
        }

        return mapped;
    }

    private static IdentifierSet Set(byte[]? own) => own is null or { Length: 0 } ? IdentifierSet.Empty : IdentifierSet.Parse(own);
}
