using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.Webhooks;

/// <summary>Settings of section <c>Webhooks</c>; both are for installations that are closed off from the internet.</summary>
/// <param name="AllowHttp">May a webhook's address be plain http?</param>
/// <param name="AllowPrivateNetworks">May it lead to private, loopback and link-local addresses?</param>
public sealed record WebhookOptions(bool AllowHttp, bool AllowPrivateNetworks)
{
    private const string Http = "Webhooks:AllowHttp";
    private const string PrivateNetworks = "Webhooks:AllowPrivateNetworks";

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<string> Settings { get; } = [Http, PrivateNetworks];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is neither true nor false.</exception>
    public static WebhookOptions Read(IConfiguration configuration) => new(Flag(configuration, Http), Flag(configuration, PrivateNetworks));

    private static bool Flag(IConfiguration configuration, string key) =>
        bool.TryParse(configuration.Text(key) ?? "false", out var flag)
            ? flag
            : throw new SettingException(SettingsReader.Name(key), "must be true or false.");
}
