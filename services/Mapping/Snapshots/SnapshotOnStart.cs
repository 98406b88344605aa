using Audiences.Contracts.Accounts;
using Audiences.Mapping.Telemetry;
using Audiences.ServiceDefaults.Background;
using MassTransit;

namespace Audiences.Mapping.Snapshots;

/// <summary>Once tables and bus are up: tells all states, and asks for the accounts.</summary>
internal sealed class SnapshotOnStart(IServiceScopeFactory scopes, IBus bus, IHostApplicationLifetime lifetime, ILogger<SnapshotOnStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.UntilStartedAsync(stoppingToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<MappingSnapshot>().PublishAllAsync(stoppingToken);
            await bus.Publish(new AdAccountSnapshotRequested { RequestedBy = "mapping" }, stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.SnapshotFailed(logger, e);
        }
    }
}
