using Audiences.Gateway.Webhooks;

namespace Audiences.Gateway.Endpoints;

/// <summary>A webhook as the API shows it.</summary>
public record WebhookAnswer
{
    /// <summary>Names the webhook in the API.</summary>
    public required Guid Id { get; init; }

    /// <summary>Where to.</summary>
    public required string Url { get; init; }

    /// <summary>What it is told.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary><c>active</c>, or <c>disabled</c> since the address answered 410 Gone.</summary>
    public required string Status { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>Messages that wait for their first or next attempt.</summary>
    public required int Pending { get; init; }

    /// <summary>The newest attempt; absent before the first.</summary>
    public WebhookAttemptAnswer? LastAttempt { get; init; }

    /// <summary>When a message was last taken.</summary>
    public DateTimeOffset? LastSuccessAt { get; init; }

    internal static WebhookAnswer Of(Webhook webhook, int pending) => new()
    {
        Id = webhook.Id,
        Url = webhook.Url,
        Events = webhook.Events,
        Status = webhook.DisabledAt is null ? "active" : "disabled",
        CreatedAt = webhook.CreatedAt,
        CreatedBy = webhook.CreatedBy,
        Pending = pending,
        LastAttempt = webhook.LastAttemptAt is { } at ? new WebhookAttemptAnswer(at, webhook.LastEvent!, webhook.LastError is null, webhook.LastStatusCode, webhook.LastError) : null,
        LastSuccessAt = webhook.LastSuccessAt,
    };
}
