using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>Reads members of an audience and works out what the links give them.</summary>
internal static class BoostReading
{
    // Whom consent or a segment holds back has no linked identifiers: nothing of other people's is kept ready for later.
    private const string Members = """
        select m.user_id, m.identifiers, case when m.qualified = 1 and coalesce(m.consent_granted, 1) = 1 and m.erased = 0 and m.identifiers is not null then 1 else 0 end
        from members m join u on m.user_id = u.user_id
        where m.workspace = @workspace and m.audience_id = @audience_id
        """;

    private const string Nodes = """
        select c.user_id, c.node, c.role from cluster_members c join u on c.user_id = u.user_id
        where c.workspace = @workspace and c.audience_id = @audience_id
        """;

    /// <summary>
    /// The users as stored and as they ought to be; a user who is no member is one without identifiers and nodes. To hold
    /// them locks their rows until the transaction ends, in the order in which all lock them.
    /// </summary>
    public static async Task<List<BoostedMember>> ReadAsync(
        StoreTransaction transaction, string workspace, Guid audienceId, BoostScope? scope, IReadOnlyList<string> users, bool hold, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId };
        var keys = new BulkRows(BulkColumn.Text("user_id", users));
        var members = (await transaction.QueryManyAsync(
            Members + (hold && transaction.IsPostgres ? " order by m.user_id for update of m" : ""),
            keys,
            parameters,
            reader => (UserId: reader.GetString(0), Identifiers: reader.IsDBNull(1) ? null : reader.GetFieldValue<byte[]>(1), Takes: reader.GetInt32(2) == 1),
            cancellationToken)).ToDictionary(member => member.UserId);
        var nodes = (await transaction.QueryManyAsync(
            Nodes,
            keys,
            parameters,
            reader => (UserId: reader.GetString(0), Node: new GraphNode(reader.GetFieldValue<byte[]>(1)), Role: (NodeRole)reader.GetInt16(2)),
            cancellationToken)).ToLookup(node => node.UserId);
        var taking = scope is null ? [] : members.Values.Where(member => member.Takes).ToList();
        var clusters = await ClusterSearch.FindAsync(
            transaction, workspace, taking.SelectMany(member => MemberBoost.OwnNodes(member.UserId, member.Identifiers)), scope?.Limit ?? 0, cancellationToken);
        return [.. users.Select(user =>
        {
            var (_, identifiers, takes) = members.GetValueOrDefault(user);
            var boost = scope is not null && takes ? MemberBoost.Of(user, identifiers!, scope, clusters) : MemberBoost.None(identifiers);
            return new BoostedMember(user, identifiers, nodes[user].ToDictionary(node => node.Node, node => node.Role), boost);
        })];
    }
}
