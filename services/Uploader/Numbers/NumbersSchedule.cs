namespace Audiences.Uploader.Numbers;

/// <summary>
/// Counts every second or two; five times as long as the last round took, so that counting stays a small part of the
/// work. Sweeps every half minute, and thins out every hour.
/// </summary>
internal sealed class NumbersSchedule(IServiceScopeFactory scopes, TimeProvider time, ILogger<NumbersSchedule> logger) : BackgroundService
{
    private const int RestFactor = 5;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SweepInterval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ThinningInterval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (swept, thinned) = (DateTimeOffset.MinValue, DateTimeOffset.MinValue);
        var rest = Shortest;
        while (true)
        {
            await Task.Delay(rest, time, stoppingToken);
            var began = time.GetUtcNow();
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var round = scope.ServiceProvider.GetRequiredService<NumbersRound>();
                if (began - swept > SweepInterval)
                {
                    swept = began;
                    await round.SweepAsync(stoppingToken);
                }

                await round.CountTouchedAsync(stoppingToken);
                if (began - thinned > ThinningInterval)
                {
                    thinned = began;
                    await scope.ServiceProvider.GetRequiredService<NumbersStore>().ThinOutAsync(stoppingToken);
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                Log.NotCounted(logger, e);
            }

            rest = TimeSpan.FromTicks(Math.Clamp((time.GetUtcNow() - began).Ticks * RestFactor, Shortest.Ticks, Longest.Ticks));
        }
    }
}
