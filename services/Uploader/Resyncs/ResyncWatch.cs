using Audiences.ServiceDefaults.Background;

namespace Audiences.Uploader.Resyncs;

/// <summary>Looks after the running resyncs now and then.</summary>
internal sealed class ResyncWatch(
    IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, ResyncWakeUp wakeUp, TimeProvider time, ILogger<ResyncWatch> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Requests go over the bus, which starts with the host.
        await lifetime.UntilStartedAsync(stoppingToken);
        while (true)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ResyncUpkeep>().RunAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Log.LookFailed(logger, e);
            }

            await wakeUp.WaitAsync(Interval, time, stoppingToken);
        }
    }
}
