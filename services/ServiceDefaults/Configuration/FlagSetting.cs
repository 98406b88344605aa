namespace Audiences.ServiceDefaults.Configuration;

/// <summary>A setting that is on or off, and off where it is not set.</summary>
public sealed record FlagSetting : Setting
{
    /// <param name="key">As configuration names it.</param>
    /// <param name="meaning">What it does when it is on.</param>
    public FlagSetting(string key, string meaning)
        : base(key, meaning)
    {
        Default = "false";
        Values = "true, false";
    }
}
