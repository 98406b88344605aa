using Audiences.Uploader.Memberships;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// Whoever withdraws consent or asks to be forgotten does not wait for the audience's interval: its next cycle is due in
/// half a minute, and goes before all others. The half minute gathers those who come together into one request.
/// </summary>
internal sealed class UrgentRemovals(UploaderStore store, TimeProvider time)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Brings the audience's next cycle forward if one of the changes is a withdrawal that something is due for. It reads
    /// what is stored, so a message that comes again does what the first one may not have come to.
    /// </summary>
    public async Task NoteAsync(string workspace, Guid audienceId, IReadOnlyList<MembershipChange> changes, CancellationToken cancellationToken)
    {
        var withdrawn = changes.Where(change => change.Consent is { Granted: false }).Select(change => change.UserId).Distinct(StringComparer.Ordinal).ToList();
        if (withdrawn.Count > 0 && await IsDueAsync(workspace, audienceId, withdrawn, cancellationToken))
        {
            await HurryAsync(workspace, audienceId, cancellationToken);
        }
    }

    /// <summary>Brings the audience's next cycle forward; in a transaction of its own, after the members' one: a cycle locks the other way round.</summary>
    public async Task HurryAsync(string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var transaction = await store.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(
            LeaseSql.Hurry,
            new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId, ["now"] = now.UtcTicks, ["soon"] = (now + Soon).UtcTicks },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<bool> IsDueAsync(string workspace, Guid audienceId, List<string> users, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        return (await transaction.QueryManyAsync(
            "select 1 from members m join u on m.user_id = u.user_id where m.workspace = @workspace and m.audience_id = @audience_id and m.due_removal = 1 and m.consent_granted = 0 limit 1",
            new BulkRows(BulkColumn.Text("user_id", users)),
            new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId },
            _ => 1,
            cancellationToken)).Count > 0;
    }
}
