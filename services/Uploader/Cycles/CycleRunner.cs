using Audiences.ServiceDefaults.Background;

namespace Audiences.Uploader.Cycles;

/// <summary>Works off due audiences, several at once.</summary>
internal sealed class CycleRunner(
    IServiceScopeFactory scopes,
    Leases leases,
    IHostApplicationLifetime lifetime,
    CycleWakeUp wakeUp,
    UploaderOptions options,
    TimeProvider time,
    ILogger<CycleRunner> logger)
    : BackgroundService
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Tokens come over the bus, which starts with the host.
        await lifetime.UntilStartedAsync(stoppingToken);
        await leases.ReclaimAsync(stoppingToken);
        await Task.WhenAll(Enumerable.Range(0, options.ParallelCycles).Select(number => WorkAsync(number, stoppingToken)));
    }

    private async Task WorkAsync(int number, CancellationToken stoppingToken)
    {
        var owner = $"{Environment.MachineName}-{Environment.ProcessId}-{number}-{Guid.NewGuid():N}";
        while (!stoppingToken.IsCancellationRequested)
        {
            // One of several workers is kept free of large backlogs: whoever else comes finds it at once.
            if (!await RunNextAsync(owner, largeToo: number > 0 || options.ParallelCycles == 1, stoppingToken))
            {
                await wakeUp.WaitAsync(PollInterval, time, stoppingToken);
            }
        }
    }

    private async Task<bool> RunNextAsync(string owner, bool largeToo, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<CycleWorker>().RunNextAsync(owner, stoppingToken, largeToo);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception e)
        {
            // The database or the bus is away: the lease runs out and the audience stays due.
            Log.CycleBroke(logger, e);
            return false;
        }
    }
}
