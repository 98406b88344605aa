using System.Net;

namespace Audiences.Gateway.Webhooks.Addresses;

/// <summary>
/// Tells addresses of the public internet from those that lead back into somebody's network, by the special-purpose
/// registries of IANA (RFC 6890). Whoever may make a webhook must not reach what only this machine can reach.
/// </summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            // Of IPv6 only 2000::/3 is public; in it these are not, or wrap an IPv4 address (Teredo, 6to4).
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Does it belong to the public internet?</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        if (Translated.Contains(address))
        {
            // Behind a translator every IPv4 host has such an address.
            return IsPublic(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        }

        return !Special.Any(network => network.Contains(address))
            && (address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork || GlobalUnicast.Contains(address));
    }
}
