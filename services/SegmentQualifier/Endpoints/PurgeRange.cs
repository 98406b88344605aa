using System.Globalization;
using System.Xml;

namespace Audiences.SegmentQualifier.Endpoints;

/// <summary>Reads which dead letters are to go: those older than a duration, or from before an instant.</summary>
internal static class PurgeRange
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    /// <summary>The instant before which they came; null with what is wrong, by parameter.</summary>
    public static DateTimeOffset? Before(string? olderThan, string? before, DateTimeOffset now, out Dictionary<string, string[]> errors)
    {
        errors = [];
        if (olderThan is null == before is null)
        {
            errors["olderThan"] = ["Give either olderThan, a duration such as P30D, or before, an instant such as 2026-01-31T00:00:00Z. A single one goes with DELETE /v1/dead-letters/{id}."];
            return null;
        }

        if (olderThan is not null)
        {
            if (Duration(olderThan) is { } age)
            {
                return now - age;
            }

            errors["olderThan"] = ["Give an ISO 8601 duration such as P30D; PT0S means all."];
            return null;
        }

        if (DateTimeOffset.TryParse(before, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant))
        {
            return instant;
        }

        errors["before"] = ["Give an ISO 8601 instant such as 2026-01-31T00:00:00Z."];
        return null;
    }

    private static TimeSpan? Duration(string text)
    {
        try
        {
            var duration = XmlConvert.ToTimeSpan(text);
            return duration >= TimeSpan.Zero && duration <= Longest ? duration : null;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }
}
