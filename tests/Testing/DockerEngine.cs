using System.Net.Sockets;

namespace Audiences.Testing;

/// <summary>Whether a Docker engine answers: a client program or a left-over socket file is not enough.</summary>
internal static class DockerEngine
{
    private static readonly Lazy<Task<bool>> Known = new(AskAsync);

    public static Task<bool> AnswersAsync() => Known.Value;

    private static async Task<bool> AskAsync()
    {
        try
        {
            using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(3));
            using var http = new HttpClient(new SocketsHttpHandler { ConnectCallback = (_, cancel) => ConnectAsync(cancel) });
            using var response = await http.GetAsync(new Uri("http://docker/_ping"), deadline.Token);
            return response.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or SocketException or UriFormatException)
        {
            return false;
        }
    }

    private static async ValueTask<Stream> ConnectAsync(CancellationToken cancel)
    {
        var host = Environment.GetEnvironmentVariable("DOCKER_HOST");
        var address = new Uri(string.IsNullOrWhiteSpace(host) ? "unix:///var/run/docker.sock" : host);
        var unix = address.Scheme == "unix";
        var socket = unix
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (unix)
            {
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(address.AbsolutePath), cancel);
            }
            else
            {
                await socket.ConnectAsync(address.Host, address.Port, cancel);
            }

            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
