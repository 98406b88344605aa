using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Audiences.ServiceDefaults.Configuration;

/// <summary>Reads settings and says clearly what is wrong with them.</summary>
public static class SettingsReader
{
    /// <summary>The text of a setting, null when it is absent or blank.</summary>
    public static string? Text(this IConfiguration configuration, string key) =>
        configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>An absolute http(s) address, or the fallback.</summary>
    public static Uri Address(this IConfiguration configuration, string key, string fallback)
    {
        var text = configuration.Text(key) ?? fallback;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new SettingException(Name(key), $"'{text}' is not an http or https address.");
    }

    /// <summary>A whole number, or the fallback.</summary>
    /// <exception cref="SettingException">It is no whole number between the two.</exception>
    public static int Number(this IConfiguration configuration, string key, int fallback, int least, int most)
    {
        if (configuration.Text(key) is not { } text)
        {
            return fallback;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SettingException(Name(key), $"must be a whole number from {least} to {most}.");
    }

    /// <summary>A whole number.</summary>
    /// <exception cref="SettingException">It is none, or out of its range.</exception>
    public static int Number(this IConfiguration configuration, NumberSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return configuration.Number(setting.Key, setting.Usual, setting.Least, setting.Most);
    }

    /// <summary>Whether it is on.</summary>
    /// <exception cref="SettingException">It is neither true nor false.</exception>
    public static bool Flag(this IConfiguration configuration, FlagSetting setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return bool.TryParse(configuration.Text(setting.Key) ?? setting.Default, out var flag)
            ? flag
            : throw new SettingException(Name(setting.Key), "must be true or false.");
    }

    /// <summary>The setting's name as an environment variable.</summary>
    public static string Name(string key) => key.Replace(":", "__", StringComparison.Ordinal);
}
