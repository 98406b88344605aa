using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>Refuses the writes of an uploader that has lost its lease without noticing.</summary>
internal static class LeaseFence
{
    /// <summary>Holds the lease's row until the transaction ends, so nobody takes the lease over in between.</summary>
    /// <exception cref="LeaseLostException">The lease is another's.</exception>
    public static async Task CheckAsync(StoreTransaction transaction, Lease lease, CancellationToken cancellationToken)
    {
        var held = await transaction.QueryAsync(
            "select 1 from refresh_schedules where workspace = @workspace and audience_id = @audience_id and lease_epoch = @epoch and lease_owner = @owner" + transaction.ForUpdate,
            lease.Parameters,
            _ => 1,
            cancellationToken);
        if (held.Count == 0)
        {
            throw new LeaseLostException();
        }
    }
}
