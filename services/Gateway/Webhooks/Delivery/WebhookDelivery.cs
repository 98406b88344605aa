namespace Audiences.Gateway.Webhooks.Delivery;

/// <summary>A message to a webhook, until it was taken or given up.</summary>
public sealed class WebhookDelivery
{
    /// <summary>The webhook.</summary>
    public Guid WebhookId { get; init; }

    /// <summary>The message: the same for every attempt, and for an event that came over the bus twice.</summary>
    public required string MessageId { get; init; }

    /// <summary>The workspace.</summary>
    public required string Workspace { get; init; }

    /// <summary>One of <see cref="WebhookEvents"/>.</summary>
    public required string Event { get; init; }

    /// <summary>The JSON that is signed and sent.</summary>
    public required string Body { get; init; }

    /// <summary>When the event was noted.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Attempts so far, the one under way included.</summary>
    public int Attempts { get; set; }

    /// <summary>When it is due; null when it was taken or given up.</summary>
    public DateTimeOffset? NextAttemptAt { get; set; }

    /// <summary>When it was taken or given up.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>It was taken.</summary>
    public bool Succeeded { get; set; }
}
