using Audiences.SegmentQualifier.Persistence;
using Audiences.SegmentQualifier.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace Audiences.SegmentQualifier.DeadLetters;

/// <summary>Counts the dead letters once a minute while somebody looks at the metric.</summary>
internal sealed class DeadLetterCount(IServiceScopeFactory scopes, QualifierTelemetry telemetry, TimeProvider time, ILogger<DeadLetterCount> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (telemetry.IsWatched)
            {
                await TryCountAsync(stoppingToken);
            }

            await Task.Delay(Interval, time, stoppingToken);
        }
    }

    private async Task TryCountAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var letters = scope.ServiceProvider.GetRequiredService<SegmentQualifierDbContext>().DeadLetters;
            telemetry.Counted(await letters.LongCountAsync(row => row.State == DeadLetterStates.Rejected, stoppingToken));
        }
#pragma warning disable CA1031 // Whatever it was, the next count tries again; a measure must not end the service.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.DeadLettersNotCounted(logger, e);
        }
    }
}
