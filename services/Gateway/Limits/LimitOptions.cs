using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.Limits;

/// <summary>How much one caller may ask of one gateway. Settings of section <c>Limits</c>.</summary>
/// <param name="EventRequestsPerSecond">Bodies of events and of links, each, by key; 2,000: bulk needs a few, for a body may have 100 MB.</param>
/// <param name="FailedKeysPerMinute">Wrong keys by address; 60.</param>
/// <param name="SignInsPerMinute">Sign-ins begun by address; 60.</param>
public sealed record LimitOptions(int EventRequestsPerSecond, int FailedKeysPerMinute, int SignInsPerMinute)
{
    /// <summary>The largest body of a call that is no intake.</summary>
    public const long MostBodyBytes = 1024 * 1024;

    private const int Most = 1_000_000;

    private static readonly NumberSetting Events = new("Limits:EventRequestsPerSecond", 2_000, 1, Most, "Bodies of events, and of links, that one key may send to one gateway in a second.");
    private static readonly NumberSetting Keys = new("Limits:FailedKeysPerMinute", 60, 1, Most, "Wrong keys that one address may try in a minute.");
    private static readonly NumberSetting SignIns = new("Limits:SignInsPerMinute", 60, 1, Most, "Sign-ins that one address may begin in a minute.");

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [Events, Keys, SignIns];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is no whole number in its range.</exception>
    public static LimitOptions Read(IConfiguration configuration) => new(
        configuration.Number(Events),
        configuration.Number(Keys),
        configuration.Number(SignIns));
}
