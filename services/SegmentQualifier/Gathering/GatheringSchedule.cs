namespace Audiences.SegmentQualifier.Gathering;

/// <summary>
/// Writes every few seconds and once more at the end, and cleans up every hour. It is registered before the bus, so it
/// ends after it: what the last messages brought is written, too.
/// </summary>
internal abstract class GatheringSchedule<TWriter>(IServiceScopeFactory scopes, TimeProvider time) : BackgroundService
    where TWriter : IGatheringWriter
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

    /// <summary>Says that it did not work; it is tried again.</summary>
    protected abstract void NotWritten(Exception exception);

    private async Task TryAsync(Func<TWriter, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<TWriter>());
        }
#pragma warning disable CA1031 // Statistics must not stop the service; what was gathered stays so for the next time.
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            NotWritten(e);
        }
        catch (OperationCanceledException)
        {
            // The service ends.
        }
    }
}
