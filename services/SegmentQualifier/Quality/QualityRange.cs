using System.Globalization;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>What part of the statistics is asked for, in whole buckets.</summary>
/// <param name="Bucket">By hour or by day.</param>
/// <param name="From">The start of the first bucket, in UTC.</param>
/// <param name="To">The end of the last bucket, in UTC.</param>
public sealed record QualityRange(QualityBucket Bucket, DateTimeOffset From, DateTimeOffset To)
{
    private const int DefaultDays = 30;
    private static readonly string[] _dates = ["yyyy-MM-dd"];
    private static readonly string[] _instants = ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK"];

    /// <summary>
    /// Reads a query. <c>from</c> and <c>to</c> are dates (UTC days; <c>to</c> is the last day) or instants; without them it
    /// is the last 30 days, or the last 24 hours.
    /// </summary>
    /// <returns>The range, or field to what is wrong with it.</returns>
    public static (QualityRange? Range, IDictionary<string, string[]> Errors) Read(
        string? from, string? to, string? bucket, DateTimeOffset now, QualityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var errors = new Dictionary<string, string[]>();
        var size = bucket switch
        {
            null or "" or "day" => QualityBucket.Day,
            "hour" => QualityBucket.Hour,
            _ => Wrong(errors, "bucket", "Use day or hour.", QualityBucket.Day),
        };
        var end = Instant(errors, "to", to, lastDay: true) ?? now;
        var days = size == QualityBucket.Hour ? 1 : Math.Min(DefaultDays, options.RetentionDays);
        var start = Instant(errors, "from", from, lastDay: false) ?? (end.UtcTicks > TimeSpan.FromDays(days).Ticks ? end.AddDays(-days) : DateTimeOffset.MinValue);
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        if (start >= end)
        {
            Wrong(errors, "from", "It lies after to, or nothing lies between them. Give an earlier from or a later to.", 0);
            return (null, errors);
        }

        var kept = size == QualityBucket.Hour ? options.HourlyDays : options.RetentionDays;
        if (end - start > TimeSpan.FromDays(kept + 1))
        {
            Wrong(errors, "from", string.Create(CultureInfo.InvariantCulture, $"By {(size == QualityBucket.Hour ? "hour" : "day")} there are {kept} days at most. Give a later from{(size == QualityBucket.Hour ? ", or bucket=day" : "")}."), 0);
            return (null, errors);
        }

        return (new QualityRange(size, QualityBuckets.Floor(start, size), QualityBuckets.Ceiling(end, size)), errors);
    }

    private static DateTimeOffset? Instant(Dictionary<string, string[]> errors, string field, string? text, bool lastDay)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(text, _dates, CultureInfo.InvariantCulture, utc, out var date) && date.Year < 9999)
        {
            return lastDay ? date.AddDays(1) : date;
        }

        return DateTimeOffset.TryParseExact(text, _instants, CultureInfo.InvariantCulture, utc, out var instant) && instant.Year < 9999
            ? instant
            : Wrong<DateTimeOffset?>(errors, field, "Use a date such as 2026-11-23, or an instant such as 2026-11-23T10:00:00Z (with a plus sign percent-encoded as %2B).", null);
    }

    private static T Wrong<T>(Dictionary<string, string[]> errors, string field, string error, T value)
    {
        errors[field] = [error];
        return value;
    }
}
