namespace Audiences.Uploader.Telemetry;

/// <summary>Reads the backlog while somebody looks at it: at most twice a minute, and never for more than a twentieth of the time.</summary>
internal sealed class BacklogWatch(BacklogReading reading, BacklogTelemetry telemetry, TimeProvider time, ILogger<BacklogWatch> logger) : BackgroundService
{
    private const int PauseFactor = 20;

    private static readonly TimeSpan LeastPause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var took = TimeSpan.Zero;
            if (telemetry.IsWatched)
            {
                var began = time.GetTimestamp();
                await TryReadAsync(stoppingToken);
                took = time.GetElapsedTime(began);
            }

            var pause = took * PauseFactor;
            await Task.Delay(pause > LeastPause ? pause : LeastPause, time, stoppingToken);
        }
    }

    private async Task TryReadAsync(CancellationToken stoppingToken)
    {
        try
        {
            telemetry.Show(await reading.ReadAsync(stoppingToken));
        }
#pragma warning disable CA1031 // Whatever it was, the next reading tries again; a measure must not end the service.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            BacklogLog.NotRead(logger, e);
        }
    }
}
