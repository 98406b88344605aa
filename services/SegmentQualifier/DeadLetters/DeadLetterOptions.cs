using Audiences.ServiceDefaults.Configuration;

namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>Settings of section <c>DeadLetters</c>.</summary>
/// <param name="RetentionDays">How long dead letters are kept, in days up to 3,650; 0: for good.</param>
/// <param name="MaxPerWorkspace">How many a workspace keeps, the newest of them; 0: all.</param>
public sealed record DeadLetterOptions(int RetentionDays = 30, int MaxPerWorkspace = 100_000)
{
    private static readonly NumberSetting Days = new("DeadLetters:RetentionDays", 30, 0, 3_650, "How many days dead letters are kept; 0: for good.");
    private static readonly NumberSetting Cap = new("DeadLetters:MaxPerWorkspace", 100_000, 0, 100_000_000, "How many dead letters a workspace keeps, the newest of them; 0: all.");

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [Days, Cap];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static DeadLetterOptions Read(IConfiguration configuration) => new(configuration.Number(Days), configuration.Number(Cap));
}
