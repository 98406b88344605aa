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

    private const string Events = "Limits:EventRequestsPerSecond";
    private const string Keys = "Limits:FailedKeysPerMinute";
    private const string SignIns = "Limits:SignInsPerMinute";
    private const int Most = 1_000_000;

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = [Events, Keys, SignIns];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is no whole number in its range.</exception>
    public static LimitOptions Read(IConfiguration configuration) => new(
        configuration.Number(Events, 2_000, 1, Most),
        configuration.Number(Keys, 60, 1, Most),
        configuration.Number(SignIns, 60, 1, Most));
}
