namespace Audiences.Gateway.Webhooks;

/// <summary>What a webhook can be told; the <c>type</c> of its body.</summary>
public static class WebhookEvents
{
    /// <summary>An audience asks for its segment's members again.</summary>
    public const string SegmentSnapshotRequested = "segment.snapshot-requested";

    /// <summary>A refresh cycle sent all that was due.</summary>
    public const string RefreshCycleCompleted = "refresh-cycle.completed";

    /// <summary>A refresh cycle ended early.</summary>
    public const string RefreshCycleFailed = "refresh-cycle.failed";

    /// <summary>An ad account that was connected no longer is.</summary>
    public const string AdAccountDisconnected = "ad-account.disconnected";

    /// <summary>An ad account's access ends in 14, 7 or 1 day.</summary>
    public const string AdAccountTokenExpiring = "ad-account.token-expiring";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [SegmentSnapshotRequested, RefreshCycleCompleted, RefreshCycleFailed, AdAccountDisconnected, AdAccountTokenExpiring];
}
