namespace Audiences.Gateway.Endpoints;

/// <summary>The webhooks of a workspace, oldest first.</summary>
public sealed record WebhooksAnswer(IReadOnlyList<WebhookAnswer> Webhooks);
