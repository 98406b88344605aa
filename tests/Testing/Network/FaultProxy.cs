using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Audiences.Testing.Network;

/// <summary>
/// A stretch of network that can be cut, slowed down and blocked: a TCP listener on loopback that passes bytes on to a
/// server. Connections that the server refuses are closed at once, as the server itself would.
/// </summary>
public sealed class FaultProxy : IAsyncDisposable
{
    private readonly IPEndPoint _server;
    private readonly WebApplication _listener;
    private readonly HashSet<ProxiedConnection> _connections = [];
    private readonly Conditions _conditions = new();

    private FaultProxy(int serverPort)
    {
        _server = new IPEndPoint(IPAddress.Loopback, serverPort);
        Port = Ports.Free();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, Port, listen => listen.Run(PassAsync)));
        _listener = builder.Build();
    }

    /// <summary>Where clients connect.</summary>
    public int Port { get; }

    /// <summary>Starts to listen in front of a server, which need not run yet.</summary>
    public static async Task<FaultProxy> StartAsync(int serverPort)
    {
        var proxy = new FaultProxy(serverPort);
        await proxy._listener.StartAsync();
        return proxy;
    }

    /// <summary>Breaks every connection that is open now: both ends see a reset.</summary>
    public void Cut()
    {
        lock (_connections)
        {
            foreach (var connection in _connections)
            {
                connection.Abort();
            }
        }
    }

    /// <summary>Each piece of data arrives as much later from now on.</summary>
    public void Delay(TimeSpan delay) => _conditions.Delay = delay;

    /// <summary>Nothing passes any more and nobody is told, as behind a dead router.</summary>
    public void Block() => _conditions.Block();

    /// <summary>Takes delay and block away; what was held up arrives.</summary>
    public void Heal() => _conditions.Heal();

    public async ValueTask DisposeAsync()
    {
        Heal();
        Cut();
        await _listener.DisposeAsync();
    }

    private async Task PassAsync(ConnectionContext client)
    {
        await using var connection = new ProxiedConnection(client, _conditions);
        lock (_connections)
        {
            _connections.Add(connection);
        }

        try
        {
            await connection.PassAsync(_server);
        }
        finally
        {
            lock (_connections)
            {
                _connections.Remove(connection);
            }
        }
    }
}
