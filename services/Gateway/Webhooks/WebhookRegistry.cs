using Audiences.Gateway.Persistence;
using Audiences.Gateway.Webhooks.Signing;
using Microsoft.EntityFrameworkCore;

namespace Audiences.Gateway.Webhooks;

/// <summary>Makes, lists and deletes the webhooks of a workspace.</summary>
internal sealed class WebhookRegistry(GatewayDbContext database, SecretProtection secrets, TimeProvider time)
{
    /// <summary>Makes a webhook; its secret is in the answer, and nowhere else in clear.</summary>
    public async Task<(Webhook Webhook, string Secret)> CreateAsync(
        string workspace, string url, IReadOnlyList<string> events, string createdBy, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var secret = WebhookSecret.Create();
        var webhook = new Webhook
        {
            Id = Guid.CreateVersion7(now),
            Workspace = workspace,
            Url = url,
            Events = [.. events.Distinct()],
            ProtectedSecret = secrets.Protect(secret),
            CreatedAt = now,
            CreatedBy = createdBy,
        };
        database.Webhooks.Add(webhook);
        await database.SaveChangesAsync(cancellationToken);
        return (webhook, secret);
    }

    /// <summary>The webhooks of a workspace, oldest first, each with the number of messages that wait.</summary>
    public async Task<IReadOnlyList<(Webhook Webhook, int Pending)>> ListAsync(string workspace, CancellationToken cancellationToken)
    {
        var webhooks = await database.Webhooks.AsNoTracking().Where(w => w.Workspace == workspace).OrderBy(w => w.Id).ToListAsync(cancellationToken);
        var pending = await database.WebhookDeliveries
            .Where(d => d.Workspace == workspace && d.NextAttemptAt != null)
            .GroupBy(d => d.WebhookId)
            .Select(of => new { of.Key, Count = of.Count() })
            .ToDictionaryAsync(of => of.Key, of => of.Count, cancellationToken);
        return [.. webhooks.Select(webhook => (webhook, pending.GetValueOrDefault(webhook.Id)))];
    }

    /// <summary>Deletes a webhook with all that waits for it.</summary>
    /// <returns>False when the workspace has no such webhook.</returns>
    public async Task<bool> DeleteAsync(string workspace, Guid id, CancellationToken cancellationToken)
    {
        var deleted = await database.Webhooks.Where(w => w.Workspace == workspace && w.Id == id).ExecuteDeleteAsync(cancellationToken);
        await database.WebhookDeliveries.Where(d => d.Workspace == workspace && d.WebhookId == id).ExecuteDeleteAsync(cancellationToken);
        return deleted > 0;
    }
}
