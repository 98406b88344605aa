namespace Audiences.SegmentQualifier.Quality;

/// <summary>The statistics, by hour for some days and by day for longer.</summary>
public interface IQualityStore
{
    /// <summary>
    /// Adds counts to those of their hour and of their day, in one transaction. Counts of audiences that are not linked
    /// (any more) are dropped.
    /// </summary>
    Task AddAsync(IReadOnlyList<QualityCount> counts, CancellationToken cancellationToken);

    /// <summary>An audience's counts in a range of buckets; <see cref="QualityCount.At"/> is the bucket's start.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="audienceId">The audience.</param>
    /// <param name="bucket">By hour or by day.</param>
    /// <param name="first">The first bucket.</param>
    /// <param name="before">The end of the last bucket.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<QualityCount>> ReadAsync(
        string workspace, Guid audienceId, QualityBucket bucket, DateTimeOffset first, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Deletes buckets that start earlier, and all that is left of audiences that are not linked any more.</summary>
    Task CleanUpAsync(DateTimeOffset hoursBefore, DateTimeOffset daysBefore, CancellationToken cancellationToken);
}
