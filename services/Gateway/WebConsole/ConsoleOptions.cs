using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.WebConsole;

/// <summary>Settings of the console, described in docs/console.md.</summary>
/// <param name="Enabled"><c>Console__Enabled</c>, true: serve it.</param>
/// <param name="TraceUrlTemplate"><c>Console__TraceUrlTemplate</c>: where a trace is shown, with <c>{traceId}</c> in it.</param>
internal sealed record ConsoleOptions(bool Enabled, string? TraceUrlTemplate)
{
    private const string Place = "{traceId}";

    private static readonly Setting EnabledSetting = new("Console:Enabled", "Whether the gateway serves the console.") { Default = "true", Values = "true, false" };
    private static readonly Setting TraceSetting = new("Console:TraceUrlTemplate", "Where a trace is shown; the console links each cycle to it.") { Values = $"an http(s) address with {Place} in it" };

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [EnabledSetting, TraceSetting];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is malformed.</exception>
    public static ConsoleOptions Read(IConfiguration configuration) => new(On(configuration), Template(configuration));

    private static bool On(IConfiguration configuration) => configuration.Text(EnabledSetting.Key) is not { } text
        || (bool.TryParse(text, out var enabled) ? enabled : throw new SettingException(SettingsReader.Name(EnabledSetting.Key), "must be true or false."));

    private static string? Template(IConfiguration configuration)
    {
        if (configuration.Text(TraceSetting.Key) is not { } text)
        {
            return null;
        }

        return text.Contains(Place, StringComparison.Ordinal)
            && Uri.TryCreate(text.Replace(Place, "0", StringComparison.Ordinal), UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? text
            : throw new SettingException(SettingsReader.Name(TraceSetting.Key), $"must be an http(s) address with {Place} in it, such as https://jaeger.example.com/trace/{Place}.");
    }
}
