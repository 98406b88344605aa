using Audiences.Uploader.Memberships;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Resyncs;

/// <summary>Disqualifies the members whom nobody confirmed, in portions in key order; doing it again does no harm.</summary>
internal sealed class ResyncRemoval(UploaderStore store)
{
    private const int Portion = 10_000;

    public async Task RemoveAsync(Resync resync, CancellationToken cancellationToken)
    {
        var after = "";
        while (await RemovePortionAsync(resync, after, cancellationToken) is { } last)
        {
            after = last;
        }
    }

    /// <summary>The last user of the portion; null when nobody was left, or the resync is no longer the running one.</summary>
    private async Task<string?> RemovePortionAsync(Resync resync, string after, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        var parameters = new Dictionary<string, object?>
        {
            ["workspace"] = resync.Workspace,
            ["audience_id"] = resync.AudienceId,
            ["id"] = resync.Id,
            ["resync"] = resync.Number,
            ["requested_at"] = resync.RequestedAt.UtcTicks,
            ["no_sequence"] = long.MinValue,
            ["after"] = after,
            ["portion"] = Portion,
        };
        if ((await LinkedAudience.ReadAsync(transaction, parameters, cancellationToken))?.Resync.Number != resync.Number)
        {
            return null;
        }

        var removed = await transaction.QueryAsync(ResyncSql.RemovePortion(transaction.ForUpdate), parameters, reader => reader.GetString(0), cancellationToken);
        if (removed.Count == 0)
        {
            return null;
        }

        parameters["removed"] = removed.Count;
        await transaction.ExecuteAsync(ResyncSql.NoteRemoved, parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return removed.Max(StringComparer.Ordinal);
    }
}
