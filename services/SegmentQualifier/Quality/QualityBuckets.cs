namespace Audiences.SegmentQualifier.Quality;

/// <summary>Where days and hours begin.</summary>
internal static class QualityBuckets
{
    public static TimeSpan Length(QualityBucket bucket) => bucket == QualityBucket.Hour ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1);

    /// <summary>The start of the bucket that an instant lies in.</summary>
    public static DateTimeOffset Floor(DateTimeOffset instant, QualityBucket bucket)
    {
        var ticks = instant.UtcTicks;
        return new DateTimeOffset(ticks - (ticks % Length(bucket).Ticks), TimeSpan.Zero);
    }

    /// <summary>The end of the bucket that an instant lies in; the instant itself if a bucket starts there.</summary>
    public static DateTimeOffset Ceiling(DateTimeOffset instant, QualityBucket bucket)
    {
        var floor = Floor(instant, bucket);
        return floor == instant ? floor : floor + Length(bucket);
    }
}
