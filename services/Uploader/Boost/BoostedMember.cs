namespace Audiences.Uploader.Boost;

/// <summary>A member as it is stored, beside what the links give it now.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Identifiers">The stored identifiers, with linked ones or without.</param>
/// <param name="Nodes">The stored nodes.</param>
/// <param name="Boost">What both ought to be.</param>
internal sealed record BoostedMember(string UserId, byte[]? Identifiers, IReadOnlyDictionary<GraphNode, NodeRole> Nodes, MemberBoost Boost)
{
    public bool HasOtherIdentifiers => !Same(Identifiers, Boost.Identifiers);

    public bool IsSettled => !HasOtherIdentifiers && Nodes.Count == Boost.Nodes.Count && Boost.Nodes.All(Stored);

    public IEnumerable<(GraphNode Node, NodeRole Role)> Written => Boost.Nodes.Where(node => !Stored(node)).Select(node => (node.Key, node.Value));

    public IEnumerable<GraphNode> Gone => Nodes.Keys.Where(node => !Boost.Nodes.ContainsKey(node));

    private bool Stored(KeyValuePair<GraphNode, NodeRole> node) => Nodes.TryGetValue(node.Key, out var role) && role == node.Value;

    private static bool Same(byte[]? one, byte[]? other) => one is null || other is null ? one == other : one.AsSpan().SequenceEqual(other);
}
