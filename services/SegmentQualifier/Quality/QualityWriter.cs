using Audiences.SegmentQualifier.Gathering;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>Writes the gathered counts down, and clears away what is too old.</summary>
public sealed class QualityWriter(QualityCounter counter, IQualityStore store, QualityOptions options, TimeProvider time) : IGatheringWriter
{
    /// <summary>Writes what has been gathered since. If that fails, it stays gathered, and the error goes to the caller.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var counts = counter.Take();
        if (counts.Count == 0)
        {
            return;
        }

        try
        {
            await store.AddAsync(counts, cancellationToken);
        }
        catch
        {
            counter.PutBack(counts);
            throw;
        }
    }

    /// <summary>Deletes hours and days whose time is over.</summary>
    public Task CleanUpAsync(CancellationToken cancellationToken)
    {
        var today = QualityBuckets.Floor(time.GetUtcNow(), QualityBucket.Day);
        return store.CleanUpAsync(today.AddDays(-options.HourlyDays), today.AddDays(-options.RetentionDays), cancellationToken);
    }
}
