using Audiences.Contracts.Audiences;
using Audiences.Contracts.Mapping;
using Audiences.ServiceDefaults.Background;
using MassTransit;

namespace Audiences.SegmentQualifier.Links;

/// <summary>At the start, asks the owners for every audience's and every mapping's state: some may have been missed.</summary>
internal sealed class SnapshotRequests(IBus bus, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<SnapshotRequests> logger) : BackgroundService
{
    private const string Service = "segment-qualifier";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.UntilStartedAsync(stoppingToken);
        while (!await TryAskAsync(stoppingToken))
        {
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task<bool> TryAskAsync(CancellationToken stoppingToken)
    {
        try
        {
            await bus.Publish(new AudienceSnapshotRequested { RequestedBy = Service }, stoppingToken);
            await bus.Publish(new MappingSnapshotRequested { RequestedBy = Service }, stoppingToken);
            return true;
        }
#pragma warning disable CA1031 // Whatever it was, it is tried again; events flow by the states that are stored.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.SnapshotFailed(logger, e);
            return false;
        }
    }
}
