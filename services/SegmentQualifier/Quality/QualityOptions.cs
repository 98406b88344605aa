using Audiences.ServiceDefaults.Configuration;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>Settings of section <c>Quality</c>.</summary>
/// <param name="RetentionDays">How long days are kept, 1 to 1000.</param>
/// <param name="HourlyDays">How long hours are kept, in days, 1 to 31.</param>
public sealed record QualityOptions(int RetentionDays = 90, int HourlyDays = 7)
{
    private static readonly NumberSetting Days = new("Quality:RetentionDays", 90, 1, 1_000, "How many days the daily counts of data quality are kept.");
    private static readonly NumberSetting Hours = new("Quality:HourlyDays", 7, 1, 31, "How many days the hourly counts are kept.");

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [Days, Hours];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static QualityOptions Read(IConfiguration configuration) => new(configuration.Number(Days), configuration.Number(Hours));
}
