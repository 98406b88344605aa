using System.Net;
using System.Net.Sockets;

namespace Audiences.Gateway.Limits;

/// <summary>Whom to count calls without a name against.</summary>
internal static class ClientAddress
{
    /// <summary>The address; of IPv6 the network, for one customer's line has a whole /64.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
        {
            return "";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 ? new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString() : address.ToString();
    }
}
