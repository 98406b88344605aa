using System.Globalization;
using Audiences.ServiceDefaults.Configuration;

namespace Audiences.SegmentQualifier.Quality;

/// <summary>Settings of section <c>Quality</c>.</summary>
/// <param name="RetentionDays">How long days are kept, 1 to 1000.</param>
/// <param name="HourlyDays">How long hours are kept, in days, 1 to 31.</param>
public sealed record QualityOptions(int RetentionDays = 90, int HourlyDays = 7)
{
    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["Quality:RetentionDays", "Quality:HourlyDays"];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static QualityOptions Read(IConfiguration configuration) =>
        new(Number(configuration, "Quality:RetentionDays", 90, 1_000), Number(configuration, "Quality:HourlyDays", 7, 31));

    private static int Number(IConfiguration configuration, string key, int fallback, int most)
    {
        if (configuration.Text(key) is not { } text)
        {
            return fallback;
        }

        return int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw new SettingException(SettingsReader.Name(key), string.Create(CultureInfo.InvariantCulture, $"must be a number of days from 1 to {most}."));
    }
}
