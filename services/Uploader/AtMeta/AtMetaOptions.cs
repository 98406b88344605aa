using System.Xml;
using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Uploader.AtMeta;

/// <summary>How often Meta is asked about audiences.</summary>
/// <param name="Interval">15 minutes to 7 days.</param>
public sealed record AtMetaOptions(TimeSpan Interval)
{
    private static readonly Setting Check = new("Uploader:CheckInterval", "How often Meta is asked about an audience, a tenth more or less.")
    {
        Default = "PT6H",
        Values = "an ISO 8601 duration, PT15M to P7D",
    };

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [Check];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is out of range; the message names it.</exception>
    public static AtMetaOptions Read(IConfiguration configuration)
    {
        try
        {
            var interval = XmlConvert.ToTimeSpan(configuration.Text(Check.Key) ?? Check.Default!);
            if (interval >= TimeSpan.FromMinutes(15) && interval <= TimeSpan.FromDays(7))
            {
                return new AtMetaOptions(interval);
            }
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            // Told below, as for one that is out of range.
        }

        throw new SettingException("Uploader__CheckInterval", "must be an ISO 8601 duration from PT15M to P7D, such as PT6H.");
    }
}
