using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Resyncs;

/// <summary>The audience of a resync, locked: no event is merged until the resync has begun, or ended.</summary>
/// <param name="MappingVersion">The account's mapping; 0 when there is none.</param>
internal sealed record ResyncAudience(long MappingVersion)
{
    /// <summary>Null when the audience is not linked.</summary>
    public static async Task<ResyncAudience?> LockAsync(StoreTransaction transaction, string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        var found = await transaction.QueryAsync(
            ResyncSql.LockAudience + (transaction.IsPostgres ? " for update of a" : ""),
            new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId },
            reader => new ResyncAudience(reader.GetInt64(0)),
            cancellationToken);
        return found.SingleOrDefault();
    }
}
