using Audiences.Uploader.Boost;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Memberships;

/// <summary>The desired state: merges what the messages say, in any order and any number of times.</summary>
internal sealed class MembershipStore(UploaderStore store, MemberBoosts boosts)
{
    /// <summary>Merges the changes of one audience and commits. Changes for an audience that is not linked are dropped.</summary>
    public async Task ApplyAsync(string workspace, Guid audienceId, IReadOnlyList<MembershipChange> changes, CancellationToken cancellationToken)
    {
        var users = changes.Select(change => change.UserId).Distinct(StringComparer.Ordinal).ToList();
        if (await MergeAsync(workspace, audienceId, changes, users, cancellationToken))
        {
            await boosts.SettleAsync(workspace, audienceId, users, cancellationToken);
        }
    }

    /// <summary>True when the audience is boosted, so that links which changed meanwhile have to be looked at.</summary>
    private async Task<bool> MergeAsync(string workspace, Guid audienceId, IReadOnlyList<MembershipChange> changes, IReadOnlyList<string> users, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await ErasureLock.ShareAsync(transaction, workspace, cancellationToken);
        var parameters = new Dictionary<string, object?> { ["workspace"] = workspace, ["audience_id"] = audienceId };
        var linked = await transaction.QueryAsync(
            "select boost_scope from custom_audiences where workspace = @workspace and id = @audience_id and status <> 'deleted'" + (transaction.IsPostgres ? " for share" : ""),
            parameters,
            reader => reader.IsDBNull(0) ? null : reader.GetString(0),
            cancellationToken);
        if (linked.Count == 0)
        {
            return false;
        }

        foreach (var round in Rounds(changes))
        {
            await transaction.ExecuteManyAsync(MembershipMerge.Sql, Rows(workspace, round), parameters, cancellationToken);
        }

        var scope = BoostScope.Parse(linked[0]);
        if (scope is not null)
        {
            await MemberBoosts.ApplyAsync(transaction, workspace, audienceId, scope, users, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return scope is not null;
    }

    /// <summary>One statement may touch a row once: a user's second change goes into the second round.</summary>
    private static IEnumerable<IReadOnlyList<MembershipChange>> Rounds(IReadOnlyList<MembershipChange> changes) =>
        changes.GroupBy(change => change.UserId, StringComparer.Ordinal)
            .SelectMany(user => user.Select((change, round) => (change, round)))
            .GroupBy(item => item.round, item => item.change)
            .OrderBy(round => round.Key)
            .Select(round => round.OrderBy(change => change.UserId, StringComparer.Ordinal).ToList());

    private static BulkRows Rows(string workspace, IReadOnlyList<MembershipChange> changes) => new(
        BulkColumn.Text("user_id", changes.Select(c => c.UserId)),
        BulkColumn.Bytes("user_hash", changes.Select(c => UserHash.Of(workspace, c.UserId))),
        BulkColumn.Number("occurred_at", changes.Select(c => (long?)c.Version.OccurredAt.UtcTicks)),
        BulkColumn.Number("sequence", changes.Select(c => (long?)(c.Version.Sequence ?? long.MinValue))),
        BulkColumn.Text("event_id", changes.Select(c => c.Version.EventId)),
        BulkColumn.Flag("qualified", changes.Select(c => (bool?)c.Qualified)),
        BulkColumn.Text("reason", changes.Select(c => c.Reason)),
        BulkColumn.Bytes("identifiers", changes.Select(c => c.Identifiers)),
        BulkColumn.Number("consent_as_of", changes.Select(c => c.Consent?.AsOf.UtcTicks)),
        BulkColumn.Flag("consent_granted", changes.Select(c => c.Consent?.Granted)),
        BulkColumn.Text("trace_parent", changes.Select(c => c.TraceParent)));
}
