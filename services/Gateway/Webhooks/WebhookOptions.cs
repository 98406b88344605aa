using Audiences.ServiceDefaults.Configuration;

namespace Audiences.Gateway.Webhooks;

/// <summary>Settings of section <c>Webhooks</c>; both are for installations that are closed off from the internet.</summary>
/// <param name="AllowHttp">May a webhook's address be plain http?</param>
/// <param name="AllowPrivateNetworks">May it lead to private, loopback and link-local addresses?</param>
public sealed record WebhookOptions(bool AllowHttp, bool AllowPrivateNetworks)
{
    private static readonly FlagSetting Http = new("Webhooks:AllowHttp", "Lets a webhook's address be plain http.");

    private static readonly FlagSetting PrivateNetworks = new(
        "Webhooks:AllowPrivateNetworks", "Lets a webhook's address lead to private, loopback, link-local and other special addresses.");

    /// <summary>The settings that are read, for the check against misspelt ones.</summary>
    public static IReadOnlyList<Setting> Settings { get; } = [Http, PrivateNetworks];

    /// <summary>Reads and checks them.</summary>
    /// <exception cref="SettingException">One is neither true nor false.</exception>
    public static WebhookOptions Read(IConfiguration configuration) => new(configuration.Flag(Http), configuration.Flag(PrivateNetworks));
}
