using MassTransit;

namespace Audiences.Standalone.Journal;

/// <summary>
/// Publishes again what the last process left behind, and from time to time what has been under way for too long: its
/// consumer failed more often than the bus tries.
/// </summary>
internal sealed class JournalReplay(MessageJournal journal, JournalSeal seal, IBus bus, IBusControl control, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await control.WaitForHealthStatus(BusHealthStatus.Healthy, stoppingToken);
        foreach (var entry in journal.Leftover)
        {
            await PublishAsync(entry, stoppingToken);
        }

        using var timer = new PeriodicTimer(Patience, time);
        var before = journal.OutstandingIds();
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var now = journal.OutstandingIds();
            var stuck = now.Where(before.Contains).ToHashSet();
            foreach (var entry in stuck.Count == 0 ? [] : journal.Read(stuck))
            {
                await PublishAsync(entry, stoppingToken);
            }

            before = now;
        }
    }

    private async Task PublishAsync(JournalEntry entry, CancellationToken cancellationToken)
    {
        var type = JournaledContracts.Find(entry.Type);
        var message = seal.Open(entry, type);
        await bus.Publish(
            message,
            type,
            context =>
            {
                context.MessageId = entry.MessageId;
                context.Headers.Set(JournalPublishObserver.ReplayHeader, true);
            },
            cancellationToken);
    }
}
