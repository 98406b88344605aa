using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>
/// Finds the members whom changed links may concern: those in whose cluster an end of a link was, and those with a node
/// of their own in the cluster of an end as it is now. Members whose cluster was over the limit and still is are passed
/// over, so that one more user of a kiosk's phone does not touch the town.
/// </summary>
internal static class AffectedMembers
{
    public static async Task<ILookup<Guid, string>> FindAsync(
        StoreTransaction transaction, string workspace, IEnumerable<GraphNode> changed, int limit, CancellationToken cancellationToken)
    {
        var clusters = await ClusterSearch.FindAsync(transaction, workspace, changed, limit, cancellationToken);
        var whole = clusters.Values.Where(cluster => !cluster.OverLimit).SelectMany(cluster => cluster.Nodes).ToHashSet();
        var nodes = whole.Union(clusters.Keys).ToList();
        var found = await transaction.QueryManyAsync(
            $"""
            select distinct c.audience_id, c.user_id from cluster_members c join u on c.node = u.node
            where c.workspace = @workspace and (u.whole = 1 or c.role <> {(short)NodeRole.OwnOverLimit})
            """,
            new BulkRows(
                BulkColumn.Bytes("node", nodes.Select(node => node.Bytes)),
                BulkColumn.Flag("whole", nodes.Select(node => (bool?)whole.Contains(node)))),
            new Dictionary<string, object?> { ["workspace"] = workspace },
            reader => (AudienceId: reader.GetGuid(0), UserId: reader.GetString(1)),
            cancellationToken);
        return found.Distinct().ToLookup(member => member.AudienceId, member => member.UserId);
    }
}
