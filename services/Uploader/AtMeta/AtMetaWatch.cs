using Audiences.ServiceDefaults.Background;

namespace Audiences.Uploader.AtMeta;

/// <summary>Looks now and then whether Meta is to be asked about audiences.</summary>
internal sealed class AtMetaWatch(IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<AtMetaWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Tokens come over the bus, which starts with the host.
        await lifetime.UntilStartedAsync(stoppingToken);
        while (true)
        {
            await Task.Delay(Step, time, stoppingToken);
            try
            {
                var more = true;
                while (more)
                {
                    await using var scope = scopes.CreateAsyncScope();
                    more = await scope.ServiceProvider.GetRequiredService<AtMetaRound>().RunAsync(stoppingToken);
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Log.RoundFailed(logger, e);
            }
        }
    }
}
