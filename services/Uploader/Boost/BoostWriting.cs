using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>Writes what the links give to members whose rows are locked.</summary>
internal static class BoostWriting
{
    public static async Task WriteAsync(StoreTransaction transaction, string workspace, Guid audienceId, IReadOnlyList<BoostedMember> members, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId };
        var changed = members.Where(member => member.HasOtherIdentifiers).ToList();
        await transaction.ExecuteManyAsync(
            """
            update members set identifiers = u.identifiers from u
            where members.workspace = @workspace and members.audience_id = @audience_id and members.user_id = u.user_id
            """,
            new BulkRows(
                BulkColumn.Text("user_id", changed.Select(member => member.UserId)),
                BulkColumn.Bytes("identifiers", changed.Select(member => member.Boost.Identifiers))),
            parameters,
            cancellationToken);

        var gone = members.SelectMany(member => member.Gone.Select(node => (member.UserId, Node: node))).ToList();
        await transaction.ExecuteManyAsync(
            """
            delete from cluster_members where workspace = @workspace and audience_id = @audience_id
                and exists (select 1 from u where u.user_id = cluster_members.user_id and u.node = cluster_members.node)
            """,
            new BulkRows(BulkColumn.Text("user_id", gone.Select(row => row.UserId)), BulkColumn.Bytes("node", gone.Select(row => row.Node.Bytes))),
            parameters,
            cancellationToken);

        var written = members.SelectMany(member => member.Written.Select(node => (member.UserId, node.Node, node.Role))).ToList();
        await transaction.ExecuteManyAsync(
            """
            insert into cluster_members (workspace, node, audience_id, user_id, role)
            select @workspace, u.node, @audience_id, u.user_id, u.role from u where true
            on conflict (workspace, node, audience_id, user_id) do update set role = excluded.role
            """,
            new BulkRows(
                BulkColumn.Text("user_id", written.Select(row => row.UserId)),
                BulkColumn.Bytes("node", written.Select(row => row.Node.Bytes)),
                BulkColumn.Number("role", written.Select(row => (long?)row.Role))),
            parameters,
            cancellationToken);
    }
}
