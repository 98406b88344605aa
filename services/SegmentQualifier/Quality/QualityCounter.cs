namespace Audiences.SegmentQualifier.Quality;

/// <summary>
/// Gathers counts in memory until they are written, a few seconds later: a row for each batch would cost more than the
/// batch. A process that is killed loses those seconds; a batch that is delivered again counts again.
/// </summary>
public sealed class QualityCounter(TimeProvider time)
{
    private readonly Lock _lock = new();
    private Dictionary<(string Workspace, Guid AudienceId, DateTimeOffset At, QualityMeasure Measure), long> _counts = [];

    /// <summary>Adds what a batch counted.</summary>
    internal void Add(QualityTallies tallies)
    {
        var hour = QualityBuckets.Floor(time.GetUtcNow(), QualityBucket.Hour);
        lock (_lock)
        {
            foreach (var (audienceId, tally) in tallies.Audiences)
            {
                foreach (var (measure, count) in tally.Measures())
                {
                    AddLocked((tallies.Workspace, audienceId, hour, measure), count);
                }
            }
        }
    }

    /// <summary>Takes what has been counted since.</summary>
    public IReadOnlyList<QualityCount> Take()
    {
        lock (_lock)
        {
            var taken = _counts;
            _counts = [];
            return [.. taken.Select(pair => new QualityCount(pair.Key.Workspace, pair.Key.AudienceId, pair.Key.At, pair.Key.Measure, pair.Value))];
        }
    }

    /// <summary>Puts back what could not be written.</summary>
    public void PutBack(IEnumerable<QualityCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        lock (_lock)
        {
            foreach (var count in counts)
            {
                AddLocked((count.Workspace, count.AudienceId, count.At, count.Measure), count.Count);
            }
        }
    }

    private void AddLocked((string, Guid, DateTimeOffset, QualityMeasure) key, long count) => _counts[key] = _counts.GetValueOrDefault(key) + count;
}
