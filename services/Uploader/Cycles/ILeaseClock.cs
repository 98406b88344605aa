using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>The one clock by which leases run out, for all uploaders that share a store.</summary>
internal interface ILeaseClock
{
    /// <summary>What time it is, in UTC.</summary>
    Task<DateTimeOffset> NowAsync(StoreTransaction transaction, CancellationToken cancellationToken);
}
