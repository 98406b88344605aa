namespace Audiences.SegmentQualifier.Quality;

/// <summary>How fine statistics are. The numbers are stored.</summary>
public enum QualityBucket
{
    /// <summary>UTC days, kept for <see cref="QualityOptions.RetentionDays"/>.</summary>
    Day = 0,

    /// <summary>UTC hours, kept for <see cref="QualityOptions.HourlyDays"/>.</summary>
    Hour = 1,
}
