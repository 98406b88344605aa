using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.Sessions;

/// <summary>How long a browser stays signed in.</summary>
/// <param name="Idle"><c>SignIn__IdleMinutes</c>, 60: over after so long without a call.</param>
/// <param name="Lifetime"><c>SignIn__SessionHours</c>, 12: over after so long in any case; roles are read anew then.</param>
/// <param name="PublicUrl"><c>Audiences__PublicUrl</c>: the address that browsers know; null: as the request says.</param>
public sealed record SessionOptions(TimeSpan Idle, TimeSpan Lifetime, Uri? PublicUrl)
{
    private static readonly NumberSetting IdleMinutes = new("SignIn:IdleMinutes", 60, 1, 24 * 60, "A session that is not used for so long ends.");
    private static readonly NumberSetting SessionHours = new("SignIn:SessionHours", 12, 1, 30 * 24, "A session ends after so long in any case; roles are read anew at each sign-in.");

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [IdleMinutes, SessionHours, SharedSettings.PublicUrl];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is no whole number in its range.</exception>
    public static SessionOptions Read(IConfiguration configuration) => new(
        TimeSpan.FromMinutes(configuration.Number(IdleMinutes)),
        TimeSpan.FromHours(configuration.Number(SessionHours)),
        configuration.Text(SharedSettings.PublicUrl.Key) is { } address ? configuration.Address(SharedSettings.PublicUrl.Key, address) : null);
}
