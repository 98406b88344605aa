namespace Audiences.SegmentQualifier.Properties;

/// <summary>Writes sightings every few seconds and once more at the end, after the bus; cleans up every hour.</summary>
internal sealed class PropertySchedule(IServiceScopeFactory scopes, TimeProvider time, ILogger<PropertySchedule> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan CleanUpInterval = TimeSpan.FromHours(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(writer => writer.WriteAsync(cancellationToken), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        var cleanedUp = DateTimeOffset.MinValue;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TryAsync(writer => writer.WriteAsync(stoppingToken), stoppingToken);
            if (time.GetUtcNow() - cleanedUp > CleanUpInterval)
            {
                cleanedUp = time.GetUtcNow();
                await TryAsync(writer => writer.CleanUpAsync(stoppingToken), stoppingToken);
            }
        }
    }

    private async Task TryAsync(Func<PropertyWriter, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<PropertyWriter>());
        }
#pragma warning disable CA1031 // Names of properties must not stop the service; they stay gathered for the next time.
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.PropertiesNotWritten(logger, e);
        }
        catch (OperationCanceledException)
        {
            // The service ends.
        }
    }
}
