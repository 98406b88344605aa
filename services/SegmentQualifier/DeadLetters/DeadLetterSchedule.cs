namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>Runs <see cref="DeadLetterRetention"/> every ten minutes, so that a flood is cut back soon.</summary>
internal sealed class DeadLetterSchedule(IServiceScopeFactory scopes, TimeProvider time, ILogger<DeadLetterSchedule> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<DeadLetterRetention>().EnforceAsync(stoppingToken);
            }
#pragma warning disable CA1031 // Whatever it was, the next pass tries again; the service goes on.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.DeadLettersNotPurged(logger, e);
            }
        }
    }
}
