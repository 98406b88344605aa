using System.Net;

namespace Audiences.Gateway.Webhooks.Addresses;

/// <summary>What a webhook's address must hold to. Names are checked again whenever they are connected to.</summary>
internal static class WebhookUrl
{
    private const int Longest = 2_048;

    /// <summary>What is wrong; null when nothing is.</summary>
    public static string? Error(string? text, WebhookOptions options)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Longest || !Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0)
        {
            return $"must be an address of at most {Longest} characters, such as https://cdp.example.com/audiences.";
        }

        if (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && options.AllowHttp))
        {
            return options.AllowHttp ? "must begin with https:// or http://." : "must begin with https://. Plain http is allowed by the setting Webhooks__AllowHttp.";
        }

        if (url.UserInfo.Length > 0)
        {
            return "must not hold a user name or password: deliveries are signed instead.";
        }

        if (url.Fragment.Length > 0)
        {
            return "must not have a fragment (#…).";
        }

        return options.AllowPrivateNetworks || IsPublic(url)
            ? null
            : "must have a host on the public internet. Private networks are allowed by the setting Webhooks__AllowPrivateNetworks.";
    }

    private static bool IsPublic(Uri url)
    {
        var name = url.IdnHost.TrimEnd('.');
        return IPAddress.TryParse(name.Trim('[', ']'), out var address)
            ? PublicAddress.IsPublic(address)
            : !name.Equals("localhost", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);
    }
}
