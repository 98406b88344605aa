using System.Data.Common;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>Reads due members in key order from the partial indexes.</summary>
internal static class DueMemberReader
{
    public const string DueRemoval = "due_removal = 1";

    public const string DueAdd = "due_add = 1 and due_removal = 0";

    public static async Task<List<DueMember>> ReadAsync(
        StoreTransaction transaction, Lease lease, string predicate, string after, int limit, CancellationToken cancellationToken) =>
        await transaction.QueryAsync(
            $"""
            select user_id, identifiers, case when {MembersSchema.IsDesired} then 1 else 0 end, erased, sent, in_flight, stale_action, trace_parent,
                case when consent_as_of > occurred_at then consent_as_of else occurred_at end, sent_at
            from members
            where workspace = @workspace and audience_id = @audience_id and {predicate} and user_id > @after
            order by user_id limit @limit{transaction.ForUpdate}
            """,
            new Dictionary<string, object?>(lease.Parameters) { ["after"] = after, ["limit"] = limit },
            Read,
            cancellationToken);

    private static DueMember Read(DbDataReader reader) => new(
        reader.GetString(0),
        Bytes(reader, 1),
        reader.GetInt32(2) == 1,
        reader.GetInt16(3) == 1,
        Bytes(reader, 4),
        Bytes(reader, 5),
        reader.IsDBNull(6) ? null : reader.GetString(6),
        reader.IsDBNull(7) ? null : reader.GetString(7))
    {
        StatedAt = reader.GetInt64(8),
        SentAt = reader.IsDBNull(9) ? null : reader.GetInt64(9),
    };

    private static byte[]? Bytes(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<byte[]>(column);
}
