
namespace Audiences.SegmentQualifier.Repair;

/// <summary>Runs <see cref="UnpublishedWork"/> soon after the start and every five minutes.</summary>
internal sealed class UnpublishedWorkSchedule(IServiceScopeFactory scopes, TimeProvider time, ILogger<UnpublishedWorkSchedule> logger) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, time, stoppingToken);
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<UnpublishedWork>().PublishAsync(stoppingToken);
            }
#pragma warning disable CA1031 // Whatever it was, the next pass tries again; the service goes on.
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.RepairFailed(logger, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
