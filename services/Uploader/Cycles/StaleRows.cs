using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>When an audience changes its action, what was sent as the other kind of rows has to go as that kind of rows.</summary>
internal sealed class StaleRows(UploaderStore store)
{
    /// <summary>Marks what was sent under another action, and notes the audience's present one.</summary>
    public async Task MarkAsync(Lease lease, string? sentAction, string action, CancellationToken cancellationToken)
    {
        if (sentAction == action)
        {
            return;
        }

        var parameters = new Dictionary<string, object?>(lease.Parameters) { ["before"] = sentAction, ["action"] = action };
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);

        // The audience before its members, as the merge of events locks them: neither waits for the other in a ring.
        await transaction.ExecuteAsync(
            "update custom_audiences set sent_action = @action where workspace = @workspace and id = @audience_id", parameters, cancellationToken);
        if (sentAction is not null)
        {
            await transaction.ExecuteAsync(
                $"""
                update members set
                    stale_action = case when {MembersSchema.IsHeld} then coalesce(stale_action, @before) end,
                    refused = case when refused_reason = 'unidentified' then null else refused end
                where workspace = @workspace and audience_id = @audience_id
                """,
                parameters,
                cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
