namespace Audiences.Gateway.Webhooks;

/// <summary>An address that is told of events by signed HTTP requests.</summary>
public sealed class Webhook
{
    /// <summary>Names the webhook in the API.</summary>
    public Guid Id { get; init; }

    /// <summary>The workspace whose events it is told.</summary>
    public required string Workspace { get; init; }

    /// <summary>Where to.</summary>
    public required string Url { get; init; }

    /// <summary>Some of <see cref="WebhookEvents"/>.</summary>
    public required List<string> Events { get; init; }

    /// <summary>The secret of its signatures, encrypted with the key ring.</summary>
    public required string ProtectedSecret { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The name of the key, or person, that made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>Since when nothing is sent, because the address answered 410 Gone.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>When it was last tried.</summary>
    public DateTimeOffset? LastAttemptAt { get; set; }

    /// <summary>What was sent then: one of <see cref="WebhookEvents"/>.</summary>
    public string? LastEvent { get; set; }

    /// <summary>The HTTP status of the answer, if there was one.</summary>
    public int? LastStatusCode { get; set; }

    /// <summary>Why it failed, for people; null when it was taken.</summary>
    public string? LastError { get; set; }

    /// <summary>When something was last taken.</summary>
    public DateTimeOffset? LastSuccessAt { get; set; }
}
