namespace Audiences.Gateway.Endpoints;

/// <summary>The body of <c>POST /v1/webhooks</c>.</summary>
public sealed record WebhookRequest
{
    /// <summary>Where to: https, a public host, no user name.</summary>
    public string? Url { get; init; }

    /// <summary>Some of <c>segment.snapshot-requested</c>, <c>refresh-cycle.completed</c>, <c>refresh-cycle.failed</c>, <c>ad-account.disconnected</c>.</summary>
    public IReadOnlyList<string>? Events { get; init; }
}
