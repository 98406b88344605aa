using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>The scope that each audience's members are boosted under.</summary>
internal static class BoostScopes
{
    /// <summary>Null when the audience is not boosted, or is gone. To hold it keeps it from changing until the transaction ends.</summary>
    public static async Task<BoostScope?> ReadAsync(StoreTransaction transaction, string workspace, Guid audienceId, bool hold, CancellationToken cancellationToken)
    {
        var found = await transaction.QueryAsync(
            "select boost_scope from custom_audiences where workspace = @workspace and id = @audience_id and status <> 'deleted'"
                + (hold && transaction.IsPostgres ? " for share" : ""),
            new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId },
            reader => reader.IsDBNull(0) ? null : reader.GetString(0),
            cancellationToken);
        return BoostScope.Parse(found.SingleOrDefault());
    }
}
