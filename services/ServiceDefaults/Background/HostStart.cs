using Microsoft.Extensions.Hosting;

namespace Audiences.ServiceDefaults.Background;

/// <summary>What runs in the background and needs the bus waits for it: the bus starts with the host.</summary>
public static class HostStart
{
    /// <summary>Returns once the host has started: tables are there, the bus is up.</summary>
    /// <param name="lifetime">The host's.</param>
    /// <param name="stoppingToken">Ends the waiting of a host that stops before.</param>
    public static async Task UntilStartedAsync(this IHostApplicationLifetime lifetime, CancellationToken stoppingToken)
    {
        ArgumentNullException.ThrowIfNull(lifetime);
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (lifetime.ApplicationStarted.Register(started.SetResult))
        {
            await started.Task.WaitAsync(stoppingToken);
        }
    }
}
