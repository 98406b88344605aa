using Audiences.Contracts.Accounts;
using Audiences.Contracts.Audiences;
using Audiences.Contracts.Cycles;
using Audiences.Contracts.Membership;
using Audiences.Contracts.Users;
using Audiences.ServiceDefaults.Bus;
using Audiences.Uploader.Telemetry;
using MassTransit;

namespace Audiences.Uploader.Bus;

/// <summary>Tells the others over MassTransit.</summary>
internal sealed class BusUploaderEvents(IBus bus, IServiceScopeFactory scopes, UploaderTelemetry telemetry) : IUploaderEvents
{
    public Task PublishAsync(AudienceState state, CancellationToken cancellationToken) => DeliverAsync(state, cancellationToken);

    public async Task<bool> ApplyAsync(AudienceState state, CancellationToken cancellationToken)
    {
        using var span = telemetry.StartChange(state);
        await using var scope = scopes.CreateAsyncScope();
        var client = scope.ServiceProvider.GetRequiredService<IRequestClient<AudienceState>>();
        try
        {
            using var handle = client.Create(state, cancellationToken, RequestTimeout.After(s: 10));
            handle.UseExecute(context =>
            {
                if (context is PublishContext publish)
                {
                    publish.RequireQueue();
                }
            });
            await handle.GetResponse<AudienceStateApplied>();
            span?.SetTag("audiences.confirmed", true);
            return true;
        }
        catch (RequestTimeoutException)
        {
            span?.SetTag("audiences.confirmed", false);
            return false;
        }
    }

    public Task PublishAsync(UserErasureCompleted completed, CancellationToken cancellationToken) => DeliverAsync(completed, cancellationToken);

    public Task PublishAsync(AdAccountAccessFailed failed, CancellationToken cancellationToken) => DeliverAsync(failed, cancellationToken);

    public Task PublishAsync(SegmentSnapshotRequested requested, CancellationToken cancellationToken) => DeliverAsync(requested, cancellationToken);

    public Task PublishAsync(RefreshCycleStarted started, CancellationToken cancellationToken) => bus.Publish(started, cancellationToken);

    public Task PublishAsync(RefreshCycleCompleted completed, CancellationToken cancellationToken) => bus.Publish(completed, cancellationToken);

    public Task PublishAsync(RefreshCycleFailed failed, CancellationToken cancellationToken) => bus.Publish(failed, cancellationToken);

    private Task DeliverAsync<T>(T message, CancellationToken cancellationToken)
        where T : class => bus.Publish(message, context => context.RequireQueue(), cancellationToken);
}
