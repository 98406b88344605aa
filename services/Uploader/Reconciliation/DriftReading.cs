using Audiences.Uploader.AtMeta;
using Audiences.Uploader.CustomAudiences;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.Reconciliation;

/// <summary>Reads what an estimate of drift goes by from our side.</summary>
internal sealed class DriftReading(UploaderDbContext db, UploaderStore store, AudienceCounting counting)
{
    // Holders of a row stand together in the key: one pass over the index.
    private const string Rows = """
        select count(*) from (select distinct row_hash from row_holders where workspace = @workspace and audience_id = @audience_id) r
        """;

    public async Task<DriftFacts> ReadAsync(string workspace, Guid audienceId, AudienceInfo? info, CancellationToken cancellationToken)
    {
        var counts = await counting.CountAsync(workspace, audienceId, cancellationToken);
        var lastChange = await db.RefreshCycles.AsNoTracking()
            .Where(c => c.Workspace == workspace && c.AudienceId == audienceId && c.Requests > 0)
            .OrderByDescending(c => c.Id).Select(c => c.FinishedAt ?? c.StartedAt).FirstOrDefaultAsync(cancellationToken);
        var rate = await db.AudienceObservations.AsNoTracking()
            .Where(o => o.Workspace == workspace && o.AudienceId == audienceId).Select(o => o.MatchRate).SingleOrDefaultAsync(cancellationToken);
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        var rows = await transaction.QueryAsync(
            Rows, new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId }, reader => reader.GetInt64(0), cancellationToken);
        return new DriftFacts(info, counts.Sent, rows[0], lastChange, rate);
    }
}
