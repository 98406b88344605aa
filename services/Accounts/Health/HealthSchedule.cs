using Audiences.Accounts.Snapshots;
using Audiences.Accounts.Telemetry;

namespace Audiences.Accounts.Health;

/// <summary>Runs the rounds of checks, and tells all states again, in case one of them did not get through.</summary>
internal sealed class HealthSchedule(IServiceScopeFactory scopes, TimeProvider time, ILogger<HealthSchedule> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<HealthRound>().RunAsync(stoppingToken);
                await scope.ServiceProvider.GetRequiredService<AccountSnapshot>().PublishAllAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The next round does what this one could not.
                Log.HealthRoundFailed(logger, e);
            }
        }
    }
}
