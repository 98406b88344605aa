using System.Net;
using System.Net.Sockets;

namespace Audiences.Testing;

/// <summary>Free loopback ports, each given out once in this process.</summary>
public static class Ports
{
    private static readonly HashSet<int> Given = [];

    /// <summary>A port that nothing listens on now.</summary>
    public static int Free()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            lock (Given)
            {
                if (Given.Add(port))
                {
                    return port;
                }
            }
        }
    }

    /// <summary>Waits until something listens; false when the process ended or the time ran out before that.</summary>
    internal static async Task<bool> ListensAsync(int port, Func<bool> alive, TimeSpan limit)
    {
        using var deadline = new CancellationTokenSource(limit);
        while (alive() && !deadline.IsCancellationRequested)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port, deadline.Token);
                return true;
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException)
            {
                await Task.Delay(100);
            }
        }

        return false;
    }
}
