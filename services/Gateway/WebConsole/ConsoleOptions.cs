using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.WebConsole;

/// <summary>Settings of the console, described in docs/console.md.</summary>
/// <param name="Enabled"><c>Console__Enabled</c>, true: serve it.</param>
/// <param name="TraceUrlTemplate"><c>Console__TraceUrlTemplate</c>: where a trace is shown, with <c>{traceId}</c> in it.</param>
internal sealed record ConsoleOptions(bool Enabled, string? TraceUrlTemplate)
{
    private const string EnabledSetting = "Console:Enabled";
    private const string TraceSetting = "Console:TraceUrlTemplate";
    private const string Place = "{traceId}";

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = [EnabledSetting, TraceSetting];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is malformed.</exception>
    public static ConsoleOptions Read(IConfiguration configuration) => new(On(configuration), Template(configuration));

    private static bool On(IConfiguration configuration) => configuration.Text(EnabledSetting) is not { } text
        || (bool.TryParse(text, out var enabled) ? enabled : throw new SettingException(SettingsReader.Name(EnabledSetting), "must be true or false."));

    private static string? Template(IConfiguration configuration)
    {
        if (configuration.Text(TraceSetting) is not { } text)
        {
            return null;
        }

        return text.Contains(Place, StringComparison.Ordinal)
            && Uri.TryCreate(text.Replace(Place, "0", StringComparison.Ordinal), UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? text
            : throw new SettingException(SettingsReader.Name(TraceSetting), $"must be an http(s) address with {Place} in it, such as https://jaeger.example.com/trace/{Place}.");
    }
}
