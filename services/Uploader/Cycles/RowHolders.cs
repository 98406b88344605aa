using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// Who holds which row at Meta. A household shares an e-mail address: when one of its members leaves, the row stays as
/// long as another holds it.
/// </summary>
internal static class RowHolders
{
    /// <summary>Those of the rows that somebody else holds and keeps.</summary>
    public static async Task<HashSet<RowId>> HeldByOthersAsync(
        StoreTransaction transaction, Lease lease, IReadOnlyList<(string UserId, UploadRow Row)> leaving, CancellationToken cancellationToken)
    {
        var leavers = leaving.Select(item => (item.UserId, item.Row.Id)).ToHashSet();
        var holders = await transaction.QueryManyAsync(
            "select h.row_hash, h.user_id from row_holders h join u on h.row_hash = u.row_hash where h.workspace = @workspace and h.audience_id = @audience_id",
            new BulkRows(BulkColumn.Bytes("row_hash", leaving.Select(item => item.Row).DistinctBy(row => row.Id).Select(row => row.Id.ToBytes()))),
            lease.Parameters,
            reader => (Row: RowId.Read(reader.GetFieldValue<byte[]>(0)), UserId: reader.GetString(1)),
            cancellationToken);
        return [.. holders.Where(holder => !leavers.Contains((holder.UserId, holder.Row))).Select(holder => holder.Row)];
    }

    /// <summary>These members hold these rows from now on, besides what they hold already.</summary>
    public static Task<int> AddAsync(StoreTransaction transaction, Lease lease, IEnumerable<(string UserId, UploadRow Row)> rows, CancellationToken cancellationToken)
    {
        var ordered = rows.OrderBy(item => item.Row.Id).ToList();
        return transaction.ExecuteManyAsync(
            "insert into row_holders (workspace, audience_id, row_hash, user_id) select @workspace, @audience_id, u.row_hash, u.user_id from u where true on conflict do nothing",
            new BulkRows(BulkColumn.Bytes("row_hash", ordered.Select(item => item.Row.Id.ToBytes())), BulkColumn.Text("user_id", ordered.Select(item => item.UserId))),
            lease.Parameters,
            cancellationToken);
    }

    /// <summary>These members hold nothing any more.</summary>
    public static Task<int> ForgetAsync(StoreTransaction transaction, Lease lease, IEnumerable<string> users, CancellationToken cancellationToken) =>
        transaction.ExecuteManyAsync(
            "delete from row_holders where workspace = @workspace and audience_id = @audience_id and user_id in (select user_id from u)",
            new BulkRows(BulkColumn.Text("user_id", users)),
            lease.Parameters,
            cancellationToken);
}
