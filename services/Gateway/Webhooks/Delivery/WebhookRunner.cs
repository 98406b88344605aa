namespace Audiences.Gateway.Webhooks.Delivery;

/// <summary>Delivers what is due now and then, and at once what was noted in this process.</summary>
internal sealed class WebhookRunner(WebhookDeliverer deliverer, WebhookWakeUp wakeUp, TimeProvider time, ILogger<WebhookRunner> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await wakeUp.WaitAsync(Interval, time, stoppingToken);
            try
            {
                await deliverer.DeliverDueAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away; what is due stays due.
                Log.NotDelivered(logger, e);
            }
        }
    }
}
