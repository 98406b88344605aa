using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Expiry;
using Audiences.Accounts.Renewal;
using Audiences.Accounts.Snapshots;
using Audiences.Accounts.Telemetry;
using Audiences.Contracts.Audiences;
using MassTransit;

namespace Audiences.Accounts.Health;

/// <summary>Runs the rounds: checks, fresh tokens, warnings, deletions that wait; and tells all states again, in case one did not get through.</summary>
internal sealed class HealthSchedule(IServiceScopeFactory scopes, TimeProvider time, ILogger<HealthSchedule> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(services => services.GetRequiredService<HealthRound>().RunAsync(stoppingToken));
            await TryAsync(services => services.GetRequiredService<RenewalRound>().RunAsync(stoppingToken));
            await TryAsync(services => services.GetRequiredService<ExpiryWatch>().RunAsync(stoppingToken));
            await TryAsync(services => EndAsync(services, stoppingToken));
            await TryAsync(services => services.GetRequiredService<AccountSnapshot>().PublishAllAsync(stoppingToken));
        }
    }

    /// <summary>The news that an audience is gone may have been lost: whoever waits for it asks again.</summary>
    private static async Task EndAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<AccountEnding>().FinishAllAsync(cancellationToken) > 0)
        {
            await services.GetRequiredService<IBus>().Publish(new AudienceSnapshotRequested { RequestedBy = "accounts" }, cancellationToken);
        }
    }

    private async Task TryAsync(Func<IServiceProvider, Task> work)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The next round does what this one could not.
            Log.HealthRoundFailed(logger, e);
        }
    }
}
