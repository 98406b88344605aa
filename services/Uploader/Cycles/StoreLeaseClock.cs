using Audiences.Uploader.Persistence;

namespace Audiences.Uploader.Cycles;

/// <summary>
/// The database's clock, where several uploaders share one: a machine whose own clock is wrong takes nobody's lease early,
/// and holds none too long. A store of one process has that process's.
/// </summary>
internal sealed class StoreLeaseClock(TimeProvider time) : ILeaseClock
{
    public async Task<DateTimeOffset> NowAsync(StoreTransaction transaction, CancellationToken cancellationToken)
    {
        if (!transaction.IsPostgres)
        {
            return time.GetUtcNow();
        }

        var answer = await transaction.QueryAsync(
            "select clock_timestamp()", new Dictionary<string, object?>(), reader => reader.GetFieldValue<DateTimeOffset>(0), cancellationToken);
        return answer[0];
    }
}
