using Audiences.Contracts.Identities;
using Audiences.Uploader.Erasure;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>The links of each workspace, merged in any order and any number of times.</summary>
internal sealed class IdentityGraph(UploaderStore store, MemberBoosts boosts, BoostOptions options)
{
    /// <summary>
    /// Merges statements and gives the members what follows. A statement that changes nothing is followed up, too: an
    /// earlier delivery may have died between both.
    /// </summary>
    public async Task ApplyAsync(IdentityLinksChanged changed, CancellationToken cancellationToken)
    {
        var links = LinkRegister.Newest(changed.Links);
        await using (var transaction = await store.BeginAsync(cancellationToken))
        {
            await ErasureLock.ShareAsync(transaction, changed.Workspace, cancellationToken);
            await LinkRegister.MergeAsync(transaction, changed.Workspace, links, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await FollowUpAsync(changed.Workspace, links.SelectMany(link => new[] { link.A, link.B }), cancellationToken);
    }

    /// <summary>
    /// Forgets a user's links from up to the erasure, in an order that a crash at any step lets be repeated: they count
    /// as unlinked already (see <see cref="LinkRegister.UnlinkUser"/>), members follow, then the rows go.
    /// </summary>
    public async Task ForgetUserAsync(string workspace, string userId, DateTimeOffset erasedAt, CancellationToken cancellationToken)
    {
        var parameters = LinkRegister.OfUser(workspace, userId, erasedAt);
        List<GraphNode> ends;
        await using (var transaction = await store.BeginReadAsync(cancellationToken))
        {
            ends = await transaction.QueryAsync(LinkRegister.EndsOfUser, parameters, reader => new GraphNode(reader.GetFieldValue<byte[]>(0)), cancellationToken);
        }

        // Who came back by a newer event starts afresh, perhaps without the withdrawal that kept linked identifiers away.
        foreach (var audienceId in await BoostedAudiencesAsync(workspace, cancellationToken))
        {
            await boosts.SettleAsync(workspace, audienceId, [userId], cancellationToken);
        }

        if (ends.Count == 0)
        {
            return;
        }

        await FollowUpAsync(workspace, ends.Append(GraphNode.Of(userId)), cancellationToken);
        await using var last = await store.BeginAsync(cancellationToken);
        await last.ExecuteAsync(LinkRegister.ForgetUser, parameters, cancellationToken);
        await last.CommitAsync(cancellationToken);
    }

    private async Task<List<Guid>> BoostedAudiencesAsync(string workspace, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        return await transaction.QueryAsync(
            "select id from custom_audiences where workspace = @workspace and boost_scope is not null and status <> 'deleted'",
            new Dictionary<string, object?> { ["workspace"] = workspace },
            reader => reader.GetGuid(0),
            cancellationToken);
    }

    private async Task FollowUpAsync(string workspace, IEnumerable<GraphNode> changed, CancellationToken cancellationToken)
    {
        ILookup<Guid, string> affected;
        await using (var transaction = await store.BeginReadAsync(cancellationToken))
        {
            affected = await AffectedMembers.FindAsync(transaction, workspace, changed, options.ClusterLimit, cancellationToken);
        }

        foreach (var audience in affected)
        {
            await boosts.SettleAsync(workspace, audience.Key, audience, cancellationToken);
        }
    }
}
