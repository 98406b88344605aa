using Audiences.Contracts.Accounts;
using Audiences.Contracts.Mapping;
using Audiences.ServiceDefaults.Background;
using Audiences.Uploader.CustomAudiences;
using MassTransit;

namespace Audiences.Uploader.Bus;

/// <summary>Asks for everybody's state at the start, and publishes our own then and now and again: a state that got lost heals.</summary>
internal sealed class ControlPlaneStart(
    IServiceScopeFactory scopes, IBus bus, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<ControlPlaneStart> logger)
    : BackgroundService
{
    private const string Name = "uploader";

    private static readonly TimeSpan Heartbeat = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.UntilStartedAsync(stoppingToken);
        while (true)
        {
            try
            {
                await bus.Publish(new AdAccountSnapshotRequested { RequestedBy = Name }, stoppingToken);
                await bus.Publish(new MappingSnapshotRequested { RequestedBy = Name }, stoppingToken);
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<AudienceAnnouncements>().PublishAllAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // A subscriber that is not there yet asks when it starts.
                BusLog.NotAnnounced(logger, e);
            }

            await Task.Delay(Heartbeat, time, stoppingToken);
        }
    }
}
