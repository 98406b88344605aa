using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Audiences.Gateway.Persistence;
using Audiences.Gateway.Webhooks.Delivery;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Webhooks;

/// <summary>Notes an event for every webhook that wants it. The same event again changes nothing.</summary>
internal sealed class WebhookNews(GatewayDbContext database, WebhookWakeUp wakeUp, TimeProvider time)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Notes it; when this returns, it outlives the process.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="type">One of <see cref="WebhookEvents"/>.</param>
    /// <param name="messageId">The same for the same event; letters, digits, <c>_</c> and <c>-</c>.</param>
    /// <param name="occurredAt">When it happened.</param>
    /// <param name="data">What it says; no personal data.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task TellAsync(string workspace, string type, string messageId, DateTimeOffset occurredAt, object data, CancellationToken cancellationToken)
    {
        var webhooks = await database.Webhooks.AsNoTracking().Where(w => w.Workspace == workspace && w.DisabledAt == null).ToListAsync(cancellationToken);
        var body = JsonSerializer.Serialize(new { type, timestamp = occurredAt.UtcDateTime, data }, Json);
        var now = time.GetUtcNow();
        foreach (var webhook in webhooks.Where(w => w.Events.Contains(type)))
        {
            if (await database.WebhookDeliveries.AnyAsync(d => d.WebhookId == webhook.Id && d.MessageId == messageId, cancellationToken))
            {
                continue;
            }

            database.WebhookDeliveries.Add(new WebhookDelivery
            {
                WebhookId = webhook.Id,
                MessageId = messageId,
                Workspace = workspace,
                Event = type,
                Body = body,
                CreatedAt = now,
                NextAttemptAt = now,
            });
        }

        // Two processes that note the same event at once: the second fails on the key, is tried again, and finds it noted.
        await database.SaveChangesAsync(cancellationToken);
        wakeUp.Ring();
    }
}
