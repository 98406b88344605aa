using Audiences.Gateway.Webhooks;

namespace Audiences.Gateway.Endpoints;

/// <summary>A webhook that was just made.</summary>
/// <param name="Id">Names the webhook in the API.</param>
/// <param name="Url">Where to.</param>
/// <param name="Events">What it is told.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="CreatedBy">Who made it.</param>
/// <param name="Secret">Verifies the signatures; shown this once.</param>
public sealed record NewWebhookAnswer(Guid Id, string Url, IReadOnlyList<string> Events, DateTimeOffset CreatedAt, string CreatedBy, string Secret)
{
    internal static NewWebhookAnswer Of(Webhook webhook, string secret) =>
        new(webhook.Id, webhook.Url, webhook.Events, webhook.CreatedAt, webhook.CreatedBy, secret);
}
