using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Tests.Support;

/// <summary>The test's clock is the database's, too.</summary>
internal sealed class TestLeaseClock(TimeProvider time) : ILeaseClock
{
    public Task<DateTimeOffset> NowAsync(StoreTransaction transaction, CancellationToken cancellationToken) => Task.FromResult(time.GetUtcNow());
}
