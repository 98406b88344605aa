using Audiences.Contracts.Mapping;
using Audiences.Mapping.Mappings;
using Audiences.Mapping.Telemetry;
using MassTransit;

namespace Audiences.Mapping.Consumers;

/// <summary>Announces over the bus.</summary>
internal sealed class BusAnnouncements(IBus bus, IClientFactory clients, MappingTelemetry telemetry, ILogger<BusAnnouncements> logger) : IMappingAnnouncements
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task AnnounceAsync(MappingState state, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await bus.Publish(state, patience.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.AnnouncementFailed(logger, state.AccountId, state.Version, e);
        }
    }

    public async Task ApplyAsync(MappingState state, CancellationToken cancellationToken)
    {
        using var span = telemetry.StartChange(state);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience + Patience);
        try
        {
            var client = clients.CreateRequestClient<MappingState>(RequestTimeout.After(s: (int)Patience.TotalSeconds));
            await client.GetResponse<MappingStateApplied>(state, patience.Token);
            telemetry.Changed(span, confirmed: true);
        }
        catch (Exception e) when (e is RequestTimeoutException or RequestFaultException)
        {
            telemetry.Changed(span, confirmed: false);
            Log.NotConfirmed(logger, state.AccountId, state.Version);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            telemetry.Changed(span, confirmed: false);
            Log.AnnouncementFailed(logger, state.AccountId, state.Version, e);
        }
    }
}
