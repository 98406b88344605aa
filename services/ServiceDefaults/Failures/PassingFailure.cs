using System.Data.Common;
using System.Net.Sockets;

namespace Audiences.ServiceDefaults.Failures;

/// <summary>Tells a failure that passes by itself, since a server is away or busy, from one that comes back with every try.</summary>
public static class PassingFailure
{
    /// <summary>Whether it, or what caused it, is a database or a network that is away for now.</summary>
    public static bool Is(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            // Npgsql says "transient" of lost connections, of a server that starts or stops, of deadlocks and time-outs.
            if (cause is DbException { IsTransient: true } or SocketException or TimeoutException)
            {
                return true;
            }
        }

        return false;
    }
}
