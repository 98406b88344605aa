using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Erasure;

/// <summary>Notes for the receipts when Meta accepted the removal of erased users, in the transaction that lets their rows go.</summary>
internal static class ErasureAcceptance
{
    public static async Task NoteAsync(StoreTransaction transaction, Lease lease, IReadOnlyList<DueMember> members, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var erased = members.Where(member => member.Erased).Select(member => member.UserId).ToList();
        if (erased.Count == 0)
        {
            return;
        }

        // Nobody needs to know any more who it was.
        await transaction.ExecuteManyAsync(
            "update erasure_removals set accepted_at = @accepted_at, user_id = '' where workspace = @workspace and audience_id = @audience_id and accepted_at is null and user_id in (select user_id from u)",
            new BulkRows(BulkColumn.Text("user_id", erased)),
            new Dictionary<string, object?>(lease.Parameters) { ["accepted_at"] = now.UtcTicks },
            cancellationToken);
    }
}
