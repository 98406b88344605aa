using Audiences.Uploader.Erasure;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// Writes down what Meta accepted. A mark names the identifiers that were sent, not those that the user has by now:
/// what changed while the request was in flight stays due.
/// </summary>
internal sealed class SentMarks(UploaderStore store, TimeProvider time)
{
    /// <summary>Meta took the removals.</summary>
    public async Task RemovedAsync(Lease lease, UploadScope scope, IReadOnlyList<DueMember> members, CancellationToken cancellationToken)
    {
        await using var transaction = await BeginAsync(lease, members, cancellationToken);
        await RowHolders.ForgetAsync(transaction, lease, members.Select(member => member.UserId), cancellationToken);
        await RowHolders.AddAsync(
            transaction, lease, members.SelectMany(m => UploadRows.Of(m.Target, scope.Action).Select(row => (m.UserId, row))), cancellationToken);

        // Of a changed member, rows may be left that the new set has, too: "in flight" says just that.
        await transaction.ExecuteManyAsync(
            $"update members set sent = null, in_flight = u.identifiers, stale_action = null, sent_at = @now from u where {DuePages.OfU}",
            DuePages.Sets(members),
            Parameters(lease),
            cancellationToken);
        await ErasureAcceptance.NoteAsync(transaction, lease, members, time.GetUtcNow(), cancellationToken);
        await transaction.ExecuteManyAsync(
            $"delete from members where {DuePages.OfPage} and in_flight is null and (erased = 1 or @emptying = 1)",
            Users(members),
            new Dictionary<string, object?>(lease.Parameters) { ["emptying"] = scope is { Emptying: true, KeepMembers: false } ? 1 : 0 },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Meta took the adds, but for the rows that it called invalid.</summary>
    public async Task AddedAsync(Lease lease, IReadOnlyList<DueMember> members, IReadOnlySet<RowId> invalidRows, CancellationToken cancellationToken)
    {
        var refused = members.Where(m => m.Rows.Any(row => invalidRows.Contains(row.Id))).ToList();
        var nowhere = refused.Where(m => m.Rows.All(row => invalidRows.Contains(row.Id))).ToList();
        await using var transaction = await BeginAsync(lease, cancellationToken);

        // The members are a page in key order, and each is probed in turn: this locks them in the order in which a merge does.
        await transaction.ExecuteManyAsync(
            $"update members set sent = u.identifiers, in_flight = null, stale_action = null, sent_at = @now from u where {DuePages.OfU}",
            DuePages.Sets(members),
            Parameters(lease),
            cancellationToken);
        await RefuseAsync(transaction, lease, refused, Refusal.InvalidEntry, cancellationToken);
        await NowhereAsync(transaction, lease, nowhere, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Meta refuses a member's rows as such: they are not sent again unchanged. What was there before may still be.</summary>
    public async Task RefusedAsync(Lease lease, DueMember member, Refusal refusal, CancellationToken cancellationToken)
    {
        await using var transaction = await BeginAsync(lease, [member], cancellationToken);
        await RefuseAsync(transaction, lease, [member], refusal, cancellationToken);
        if (member.Sent is null && member.InFlight is null)
        {
            await NowhereAsync(transaction, lease, [member], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static Task<int> RefuseAsync(
        StoreTransaction transaction, Lease lease, IReadOnlyList<DueMember> members, Refusal refusal, CancellationToken cancellationToken) =>
        transaction.ExecuteManyAsync(
            $"""
            update members set refused = u.identifiers, refused_reason = 'invalid',
                refused_code = @code, refused_subcode = @subcode, refused_words = @words
            from u where {DuePages.OfU}
            """,
            DuePages.Sets(members),
            new Dictionary<string, object?>(lease.Parameters) { ["code"] = refusal.Code, ["subcode"] = refusal.Subcode, ["words"] = refusal.Words },
            cancellationToken);

    private static async Task NowhereAsync(StoreTransaction transaction, Lease lease, IReadOnlyList<DueMember> members, CancellationToken cancellationToken)
    {
        await transaction.ExecuteManyAsync(
            $"update members set sent = null, in_flight = null where {DuePages.OfPage}", Users(members), lease.Parameters, cancellationToken);
        await RowHolders.ForgetAsync(transaction, lease, members.Select(member => member.UserId), cancellationToken);

        // Who asked to be forgotten while the request was under way is nowhere to be removed from.
        await transaction.ExecuteManyAsync($"delete from members where {DuePages.OfPage} and erased = 1", Users(members), lease.Parameters, cancellationToken);
    }

    private static BulkRows Users(IReadOnlyList<DueMember> members) => new(BulkColumn.Text("user_id", members.Select(member => member.UserId)));

    private Dictionary<string, object?> Parameters(Lease lease) => new(lease.Parameters) { ["now"] = time.GetUtcNow().UtcTicks };

    /// <summary>Locks the members in key order, as the merge of events does: the two never wait for each other in a ring.</summary>
    private async Task<StoreTransaction> BeginAsync(Lease lease, IReadOnlyList<DueMember> members, CancellationToken cancellationToken)
    {
        var transaction = await BeginAsync(lease, cancellationToken);
        try
        {
            if (transaction.IsPostgres)
            {
                await transaction.QueryManyAsync(
                    $"select 1 from members where {DuePages.OfPage} order by user_id for update", Users(members), lease.Parameters, _ => 1, cancellationToken);
            }

            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }

    private async Task<StoreTransaction> BeginAsync(Lease lease, CancellationToken cancellationToken)
    {
        var transaction = await store.BeginAsync(cancellationToken);
        try
        {
            await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }
}
