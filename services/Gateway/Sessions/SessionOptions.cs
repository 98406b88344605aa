using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.Sessions;

/// <summary>How long a browser stays signed in.</summary>
/// <param name="Idle"><c>SignIn__IdleMinutes</c>, 60: over after so long without a call.</param>
/// <param name="Lifetime"><c>SignIn__SessionHours</c>, 12: over after so long in any case; roles are read anew then.</param>
/// <param name="PublicUrl"><c>Audiences__PublicUrl</c>: the address that browsers know; null: as the request says.</param>
public sealed record SessionOptions(TimeSpan Idle, TimeSpan Lifetime, Uri? PublicUrl)
{
    private const string IdleSetting = "SignIn:IdleMinutes";
    private const string Address = "Audiences:PublicUrl";
    private const string LifetimeSetting = "SignIn:SessionHours";

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = [IdleSetting, LifetimeSetting];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is no whole number in its range.</exception>
    public static SessionOptions Read(IConfiguration configuration) => new(
        TimeSpan.FromMinutes(configuration.Number(IdleSetting, 60, 1, 24 * 60)),
        TimeSpan.FromHours(configuration.Number(LifetimeSetting, 12, 1, 30 * 24)),
        configuration.Text(Address) is { } address ? configuration.Address(Address, address) : null);
}
