namespace Audiences.Gateway.Audit;

/// <summary>Cleans the audit log at the start and every hour; replicas that do it at once do no harm.</summary>
internal sealed class AuditRetentionRunner(AuditRetention retention, TimeProvider time, ILogger<AuditRetentionRunner> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await retention.CleanAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Log.NotCleaned(logger, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
