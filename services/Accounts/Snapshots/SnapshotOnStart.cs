using Audiences.Accounts.Telemetry;
using Audiences.Contracts.Audiences;
using Audiences.ServiceDefaults.Background;
using MassTransit;

namespace Audiences.Accounts.Snapshots;

/// <summary>Once tables and bus are up: tells all states, and asks for the audiences.</summary>
internal sealed class SnapshotOnStart(IServiceScopeFactory scopes, IBus bus, IHostApplicationLifetime lifetime, ILogger<SnapshotOnStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.UntilStartedAsync(stoppingToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<AccountSnapshot>().PublishAllAsync(stoppingToken);
            await bus.Publish(new AudienceSnapshotRequested { RequestedBy = "accounts" }, stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.SnapshotFailed(logger, e);
        }
    }
}
