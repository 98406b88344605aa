namespace Audiences.Uploader.Boost;

/// <summary>What links connect with a node.</summary>
/// <param name="Nodes">The node and all that it is connected with; only some of them when the cluster is over the limit.</param>
/// <param name="OverLimit">It has more nodes than the limit.</param>
internal sealed record Cluster(IReadOnlySet<GraphNode> Nodes, bool OverLimit);
