namespace Audiences.ServiceDefaults.Configuration;

/// <summary>A setting is missing, unknown or malformed; the message names it and says what to write.</summary>
public sealed class SettingException(string setting, string advice)
    : Exception($"Setting {setting}: {advice}")
{
    /// <summary>The setting as an environment variable, <c>ConnectionStrings__Broker</c>.</summary>
    public string Setting { get; } = setting;
}
