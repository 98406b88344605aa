namespace Audiences.Uploader.Retention;

/// <summary>Retention counts in whole days of UTC: a member's row is written once a day at most for being confirmed.</summary>
internal static class RetentionDays
{
    /// <summary>Days since 1970.</summary>
    public static int Of(DateTimeOffset instant) => (int)(instant - DateTimeOffset.UnixEpoch).TotalDays;

    /// <summary>Whoever was last confirmed before this day has had the whole retention, and leaves.</summary>
    public static int Limit(DateTimeOffset now, TimeSpan retention) => Of(now) - (int)Math.Ceiling(retention.TotalDays);

    /// <summary>The day as a date.</summary>
    public static DateOnly Date(int day) => DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays(day);
}
