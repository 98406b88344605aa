using System.Net;
using System.Net.Sockets;

namespace Audiences.Gateway.Webhooks.Addresses;

/// <summary>
/// Opens the connections of webhooks. The address that is checked is the one that is connected to: a name that is
/// looked up twice could answer differently the second time.
/// </summary>
internal sealed class GuardedConnection(WebhookOptions options)
{
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        var allowed = options.AllowPrivateNetworks ? found : [.. found.Where(PublicAddress.IsPublic)];
        if (allowed.Length == 0)
        {
            throw new ForbiddenAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
