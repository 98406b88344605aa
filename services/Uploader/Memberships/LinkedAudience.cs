using Audiences.Uploader.Boost;
using Audiences.Uploader.Persistence;
using Audiences.Uploader.Resyncs;

namespace Audiences.Uploader.Memberships;

/// <summary>What a merge of members has to know of their audience.</summary>
/// <param name="Resync">The resync that runs, if any.</param>
/// <param name="Boost">What linked identifiers it gets; null when it is not boosted.</param>
/// <param name="ValueBased">Does it keep what its members are worth?</param>
internal sealed record LinkedAudience(RunningResync Resync, BoostScope? Boost, bool ValueBased)
{
    /// <summary>Holds the audience's row, so that no resync begins or ends in between; null when the audience is not linked.</summary>
    public static async Task<LinkedAudience?> ReadAsync(StoreTransaction transaction, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var found = await transaction.QueryAsync(
            "select running_resync, resync_mapping_version, boost_scope, value_based from custom_audiences where workspace = @workspace and id = @audience_id and status <> 'deleted'"
            + (transaction.IsPostgres ? " for share" : ""),
            parameters,
            reader => new LinkedAudience(new RunningResync(reader.GetInt32(0), reader.GetInt64(1)), BoostScope.Parse(reader.IsDBNull(2) ? null : reader.GetString(2)), reader.GetBoolean(3)),
            cancellationToken);
        return found.SingleOrDefault();
    }
}
