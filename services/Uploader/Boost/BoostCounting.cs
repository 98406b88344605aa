using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>Counts what the boost does: one pass over what was sent, one over the audience's nodes.</summary>
internal static class BoostCounting
{
    private const string Sent = """
        select count(*) filter (where substr(sent, 1, 1) <> @marker),
            count(*) filter (where substr(sent, 1, 1) = @marker and substr(sent, 1, 2) <> @alone),
            count(*) filter (where substr(sent, 1, 2) = @alone)
        from members where workspace = @workspace and audience_id = @audience_id and sent is not null
        """;

    private static readonly string Nodes = $"""
        select count(*) filter (where role = {(short)NodeRole.Linked}), count(distinct case when role = {(short)NodeRole.OwnOverLimit} then user_id end)
        from cluster_members where workspace = @workspace and audience_id = @audience_id
        """;

    /// <summary>Null when the audience is not boosted.</summary>
    public static async Task<BoostCounts?> CountAsync(StoreTransaction transaction, string workspace, Guid audienceId, CancellationToken cancellationToken)
    {
        if (await BoostScopes.ReadAsync(transaction, workspace, audienceId, hold: false, cancellationToken) is null)
        {
            return null;
        }

        var parameters = new Dictionary<string, object?>
        {
            ["workspace"] = workspace,
            ["audience_id"] = audienceId,
            ["marker"] = new[] { BoostedSet.Marker },
            ["alone"] = BoostedSet.LinkedAlonePrefix,
        };
        var sent = await transaction.QueryAsync(Sent, parameters, reader => (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2)), cancellationToken);
        var nodes = await transaction.QueryAsync(Nodes, parameters, reader => (reader.GetInt64(0), reader.GetInt64(1)), cancellationToken);
        return new BoostCounts(sent[0].Item1, sent[0].Item2, sent[0].Item3, nodes[0].Item1, nodes[0].Item2);
    }
}
