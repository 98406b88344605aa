using Audiences.Uploader.Cycles;
using Audiences.Uploader.Numbers;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Boost;

/// <summary>
/// Goes through an audience's members when the boost is switched on or off, or the mapping, action or limit changes: at
/// the start of a cycle, under its lease. The new scope is committed first, so that members and links that change
/// meanwhile go by it; a pass that was cut off begins anew.
/// </summary>
internal sealed class BoostPass(UploaderStore store, MemberBoosts boosts, TouchedAudiences touched, BoostOptions options)
{
    private const int Portion = 1_000;

    public async Task RunAsync(Lease lease, CycleContext context, CancellationToken cancellationToken)
    {
        var audience = context.Audience;
        var scope = audience.Boost ? BoostScope.Of(context.Action, options.ClusterLimit, context.MappedKeys).ToText() : null;
        if (scope == audience.BoostScope && !audience.BoostPending)
        {
            return;
        }

        await SetAsync(lease, "boost_scope = @scope, boost_pending = @yes", scope, cancellationToken);
        for (var after = ""; await PageAsync(lease, after, cancellationToken) is { Count: > 0 } page; after = page[^1])
        {
            cancellationToken.ThrowIfCancellationRequested();
            await boosts.SettleAsync(lease.Workspace, lease.AudienceId, page, cancellationToken);
        }

        await SetAsync(lease, "boost_pending = @no", scope, cancellationToken);
        touched.Add(lease.Workspace, lease.AudienceId);
    }

    private async Task<List<string>> PageAsync(Lease lease, string after, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginReadAsync(cancellationToken);
        return await transaction.QueryAsync(
            "select user_id from members where workspace = @workspace and audience_id = @audience_id and user_id > @after order by user_id limit @portion",
            new Dictionary<string, object?>(lease.Parameters) { ["after"] = after, ["portion"] = Portion },
            reader => reader.GetString(0),
            cancellationToken);
    }

    private async Task SetAsync(Lease lease, string change, string? scope, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        await transaction.ExecuteAsync(
            $"update custom_audiences set {change} where workspace = @workspace and id = @audience_id",
            new Dictionary<string, object?>(lease.Parameters) { ["scope"] = scope, ["yes"] = true, ["no"] = false },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
