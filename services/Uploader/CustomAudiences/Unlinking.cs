using Audiences.Uploader.Bus;
using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Uploader.CustomAudiences;

/// <summary>Ends an unlinked audience: its members are forgotten, it is never due again.</summary>
internal sealed class Unlinking(UploaderStore store, IServiceScopeFactory scopes, IUploaderEvents events, ILogger<Unlinking> logger)
{
    private const int Portion = 10_000;

    /// <summary>Deletes the rows in portions, then notes that nothing is left to do.</summary>
    public async Task ForgetAsync(Lease lease, CancellationToken cancellationToken)
    {
        foreach (var (table, key) in new[] { ("members", "user_id"), ("row_holders", "user_id"), ("cluster_members", "user_id"), ("repairs", "id"), ("audience_observations", "audience_id") })
        {
            while (await DeletePortionAsync(lease, table, key, cancellationToken) > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        await transaction.ExecuteAsync("update custom_audiences set ending = null, version = version + 1 where workspace = @workspace and id = @audience_id", lease.Parameters, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await TellAsync(lease, cancellationToken);
    }

    /// <summary>Who waits for the end and missed this asks for it again.</summary>
    private async Task TellAsync(Lease lease, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var audience = await scope.ServiceProvider.GetRequiredService<UploaderDbContext>().CustomAudiences.AsNoTracking()
                .SingleAsync(a => a.Workspace == lease.Workspace && a.Id == lease.AudienceId, cancellationToken);
            await events.PublishAsync(audience.State(), cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.EndUntold(logger, lease.AudienceId, e);
        }
    }

    private async Task<int> DeletePortionAsync(Lease lease, string table, string key, CancellationToken cancellationToken)
    {
        await using var transaction = await store.BeginAsync(cancellationToken);
        await LeaseFence.CheckAsync(transaction, lease, cancellationToken);
        var deleted = await transaction.ExecuteAsync(
            $"""
            delete from {table} where workspace = @workspace and audience_id = @audience_id and {key} in (
                select {key} from {table} where workspace = @workspace and audience_id = @audience_id order by {key} limit @portion)
            """,
            new Dictionary<string, object?>(lease.Parameters) { ["portion"] = Portion },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return deleted;
    }
}
