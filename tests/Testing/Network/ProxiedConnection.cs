using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Audiences.Testing.Network;

/// <summary>A client's connection and the one to the server that belongs to it.</summary>
internal sealed class ProxiedConnection(ConnectionContext client, Conditions conditions) : IAsyncDisposable
{
    private readonly Socket _server = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly CancellationTokenSource _aborted = new();

    /// <summary>Breaks both ends.</summary>
    public void Abort()
    {
        _aborted.Cancel();
        client.Abort();
    }

    /// <summary>Passes data both ways until one end closes or is broken.</summary>
    public async Task PassAsync(IPEndPoint server)
    {
        try
        {
            await _server.ConnectAsync(server, _aborted.Token);
            await using var stream = new NetworkStream(_server, ownsSocket: false);
            var there = CopyAsync(client.Transport.Input.AsStream(), stream);
            var back = CopyAsync(stream, client.Transport.Output.AsStream());
            await Task.WhenAny(there, back);
            await _aborted.CancelAsync();
            await Task.WhenAll(there, back);
        }
        catch (Exception e) when (e is SocketException or IOException or OperationCanceledException or ConnectionAbortedException)
        {
            // The end of a connection, which is what it is for.
        }
    }

    public async ValueTask DisposeAsync()
    {
        // A reset rather than an orderly end: whoever was waiting for an answer must learn that there is none.
        _server.Close(timeout: 0);
        client.Abort();
        await client.DisposeAsync();
        _aborted.Dispose();
    }

    private async Task CopyAsync(Stream from, Stream to)
    {
        var buffer = new byte[32 * 1024];
        for (var read = await from.ReadAsync(buffer, _aborted.Token); read > 0; read = await from.ReadAsync(buffer, _aborted.Token))
        {
            await conditions.PassAsync(_aborted.Token);
            await to.WriteAsync(buffer.AsMemory(0, read), _aborted.Token);
            await to.FlushAsync(_aborted.Token);
        }
    }
}
