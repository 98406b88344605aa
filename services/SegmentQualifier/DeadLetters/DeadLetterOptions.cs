using System.Globalization;
using Audiences.ServiceDefaults.Configuration;

namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>Settings of section <c>DeadLetters</c>.</summary>
/// <param name="RetentionDays">How long dead letters are kept, in days up to 3,650; 0: for good.</param>
/// <param name="MaxPerWorkspace">How many a workspace keeps, the newest of them; 0: all.</param>
public sealed record DeadLetterOptions(int RetentionDays = 30, int MaxPerWorkspace = 100_000)
{
    private const int LongestRetention = 3_650;
    private const int LargestCap = 100_000_000;

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["DeadLetters:RetentionDays", "DeadLetters:MaxPerWorkspace"];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static DeadLetterOptions Read(IConfiguration configuration)
    {
        var normal = new DeadLetterOptions();
        return new(
            Number(configuration, "DeadLetters:RetentionDays", normal.RetentionDays, LongestRetention, "days, or 0 to keep dead letters for good"),
            Number(configuration, "DeadLetters:MaxPerWorkspace", normal.MaxPerWorkspace, LargestCap, "dead letters, or 0 to keep all"));
    }

    private static int Number(IConfiguration configuration, string key, int fallback, int most, string of)
    {
        if (configuration.Text(key) is not { } text)
        {
            return fallback;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw new SettingException(SettingsReader.Name(key), string.Create(CultureInfo.InvariantCulture, $"must be a number from 1 to {most} of {of}."));
    }
}
