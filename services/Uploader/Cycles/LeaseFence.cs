using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>Refuses the writes of an uploader that has lost its lease without noticing.</summary>
internal static class LeaseFence
{
    /// <summary>Holds the lease's row until the transaction ends, so nobody takes the lease over in between.</summary>
    /// <exception cref="LeaseLostException">The lease is another's.</exception>
    public static Task CheckAsync(StoreTransaction transaction, Lease lease, CancellationToken cancellationToken) =>
        CheckAsync(transaction, lease, transaction.ForUpdate, cancellationToken);

    /// <summary>
    /// Looks without holding the row: for marks that say no more than that Meta may have something, which do no harm when
    /// the lease goes to another in between. So a page is taken while the one before is being marked.
    /// </summary>
    /// <exception cref="LeaseLostException">The lease is another's.</exception>
    public static Task LookAsync(StoreTransaction transaction, Lease lease, CancellationToken cancellationToken) =>
        CheckAsync(transaction, lease, "", cancellationToken);

    private static async Task CheckAsync(StoreTransaction transaction, Lease lease, string holding, CancellationToken cancellationToken)
    {
        var held = await transaction.QueryAsync(
            "select 1 from refresh_schedules where workspace = @workspace and audience_id = @audience_id and lease_epoch = @epoch and lease_owner = @owner" + holding,
            lease.Parameters,
            _ => 1,
            cancellationToken);
        if (held.Count == 0)
        {
            throw new LeaseLostException();
        }
    }
}
