using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Reconciliation;

/// <summary>Marks that a repair makes on members before it touches anything at Meta.</summary>
internal sealed class RepairMarks(UploaderStore store)
{
    private const int Portion = 10_000;

    /// <summary>
    /// Meta refused part of a member's rows and holds the others: without this, those would be taken out and not sent again.
    /// </summary>
    public async Task SendPartlyRefusedAgainAsync(Lease lease, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        await transaction.ExecuteAsync(
            $"""
            update members set refused = null, refused_reason = null
            where workspace = @workspace and audience_id = @audience_id and refused is not null and refused_reason = 'invalid' and {MembersSchema.IsHeld}
            """,
            lease.Parameters,
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// From the first batch of a replacement on, Meta may have what was sent before or not: "in flight" says just that.
    /// So wherever the replacement breaks off, whoever is missing is due to be added.
    /// </summary>
    public async Task DoubtAllAsync(Lease lease, CancellationToken cancellationToken)
    {
        for (string? after = ""; after is not null;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            after = await DoubtPortionAsync(lease, after, cancellationToken);
        }
    }

    /// <summary>The rows of somebody who is in and stays; none when nobody does.</summary>
    public async Task<IReadOnlyList<UploadRow>> StayingRowsAsync(Lease lease, UploadScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        var staying = await DueMemberReader.ReadAsync(
            transaction, lease, $"{MembersSchema.IsDesired} and {MembersSchema.IsHeld} and due_removal = 0", "", 1, cancellationToken);
        return [.. staying.SelectMany(member => UploadRows.Of(member.Identifiers, scope.Action))];
    }

    private async Task<string?> DoubtPortionAsync(Lease lease, string after, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        var marked = await transaction.QueryAsync(
            $"""
            update members set in_flight = sent
            where workspace = @workspace and audience_id = @audience_id and user_id in (
                select user_id from members
                where workspace = @workspace and audience_id = @audience_id and user_id > @after and sent is not null and in_flight is null
                order by user_id limit @portion{transaction.ForUpdate})
            returning user_id
            """,
            new Dictionary<string, object?>(lease.Parameters) { ["after"] = after, ["portion"] = Portion },
            reader => reader.GetString(0),
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return marked.Count == 0 ? null : marked.Max(StringComparer.Ordinal);
    }
}
