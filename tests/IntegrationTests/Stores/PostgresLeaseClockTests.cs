using Audiences.Uploader.Cycles;
using Audiences.Uploader.Persistence;
using Microsoft.Extensions.Time.Testing;

namespace Audiences.IntegrationTests.Stores;

public sealed class PostgresLeaseClockTests
{
    [Fact]
    public async Task A_machine_whose_clock_is_wrong_goes_by_the_databases()
    {
        var store = await PostgresStore<PostgresUploaderDbContext>.CreateAsync(UploaderDbContext.Schema);
        await using var transaction = await new UploaderStore(new(store.Database)).BeginAsync(CancellationToken.None);
        var now = await new StoreLeaseClock(new FakeTimeProvider(new DateTimeOffset(1999, 1, 1, 0, 0, 0, TimeSpan.Zero))).NowAsync(transaction, CancellationToken.None);
        Assert.InRange(now, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1));
    }
}
