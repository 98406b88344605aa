using Audiences.Gateway.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Webhooks.Delivery;

/// <summary>
/// Works off what is due. An attempt is taken by noting the next one first: no other process tries at the same time,
/// and a process that dies in the middle costs one attempt. A webhook that fails holds up no other.
/// </summary>
internal sealed class WebhookDeliverer(IServiceScopeFactory scopes, WebhookSender sender, TimeProvider time)
{
    private const int AtOnce = 8;
    private const int MostOfOne = 50;
    private const int Gone = 410;

    /// <summary>How long a finished delivery is kept, so that an event that comes twice is not sent twice.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    /// <summary>Tries everything that is due once.</summary>
    public async Task DeliverDueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        List<Guid> webhooks;
        await using (var scope = scopes.CreateAsyncScope())
        {
            var database = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
            webhooks = await database.WebhookDeliveries.Where(d => d.NextAttemptAt <= now).Select(d => d.WebhookId).Distinct().ToListAsync(cancellationToken);
            await database.WebhookDeliveries.Where(d => d.FinishedAt < now - KeptFor).ExecuteDeleteAsync(cancellationToken);
        }

        await Parallel.ForEachAsync(
            webhooks, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (id, stop) => await DeliverAsync(id, stop));
    }

    private async Task DeliverAsync(Guid webhookId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<GatewayDbContext>();
        var webhook = await database.Webhooks.AsNoTracking().SingleOrDefaultAsync(w => w.Id == webhookId, cancellationToken);
        if (webhook is null || webhook.DisabledAt is not null)
        {
            await database.WebhookDeliveries.Where(d => d.WebhookId == webhookId && d.NextAttemptAt != null).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        for (var n = 0; n < MostOfOne; n++)
        {
            if (await TakeAsync(database, webhookId, cancellationToken) is not { } delivery)
            {
                return;
            }

            var outcome = await sender.SendAsync(webhook, delivery, cancellationToken);
            await NoteAsync(database, delivery, outcome, cancellationToken);
            if (outcome.Error is not null)
            {
                return;
            }
        }
    }

    /// <summary>The oldest that is due, with its next attempt noted; null when none is, or another process took it.</summary>
    private async Task<WebhookDelivery?> TakeAsync(GatewayDbContext database, Guid webhookId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = await database.WebhookDeliveries.AsNoTracking()
            .Where(d => d.WebhookId == webhookId && d.NextAttemptAt <= now)
            .OrderBy(d => d.NextAttemptAt).FirstOrDefaultAsync(cancellationToken);
        if (due is null)
        {
            return null;
        }

        DateTimeOffset? next = now + RetrySchedule.After(due.Attempts + 1);
        var taken = await database.WebhookDeliveries
            .Where(d => d.WebhookId == webhookId && d.MessageId == due.MessageId && d.NextAttemptAt == due.NextAttemptAt && d.Attempts == due.Attempts)
            .ExecuteUpdateAsync(update => update.SetProperty(d => d.NextAttemptAt, next).SetProperty(d => d.Attempts, due.Attempts + 1), cancellationToken);
        due.Attempts++;
        return taken == 1 ? due : null;
    }

    private async Task NoteAsync(GatewayDbContext database, WebhookDelivery delivery, WebhookOutcome outcome, CancellationToken cancellationToken)
    {
        DateTimeOffset? now = time.GetUtcNow();
        var succeeded = outcome.Error is null;
        if (succeeded || outcome.StatusCode == Gone || delivery.Attempts >= RetrySchedule.MostAttempts)
        {
            await database.WebhookDeliveries
                .Where(d => d.WebhookId == delivery.WebhookId && d.MessageId == delivery.MessageId)
                .ExecuteUpdateAsync(
                    update => update.SetProperty(d => d.NextAttemptAt, (DateTimeOffset?)null).SetProperty(d => d.FinishedAt, now).SetProperty(d => d.Succeeded, succeeded),
                    cancellationToken);
        }

        await database.Webhooks.Where(w => w.Id == delivery.WebhookId).ExecuteUpdateAsync(
            update => update
                .SetProperty(w => w.LastAttemptAt, now)
                .SetProperty(w => w.LastEvent, delivery.Event)
                .SetProperty(w => w.LastStatusCode, outcome.StatusCode)
                .SetProperty(w => w.LastError, outcome.Error)
                .SetProperty(w => w.LastSuccessAt, w => succeeded ? now : w.LastSuccessAt)
                .SetProperty(w => w.DisabledAt, w => outcome.StatusCode == Gone ? now : w.DisabledAt),
            cancellationToken);
    }
}
