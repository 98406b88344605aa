using Audiences.Accounts.AdAccounts;
using Audiences.Accounts.Telemetry;
using MassTransit;

namespace Audiences.Accounts.Consumers;

/// <summary>Announces over the bus.</summary>
internal sealed class BusAnnouncements(IBus bus, AccountsTelemetry telemetry, ILogger<BusAnnouncements> logger) : IAccountAnnouncements
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task AnnounceAsync(AdAccount account, CancellationToken cancellationToken)
    {
        using var span = telemetry.StartAnnouncement(account);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await bus.Publish(account.ToState(), patience.Token);
            telemetry.Announced(account);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            Log.AnnouncementFailed(logger, account.Id, account.Version, e);
        }
    }
}
